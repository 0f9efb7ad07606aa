# The target "wazo-report", run with `cmake -P`: the checklist of each service, and the pages of wazo/docs/, from what was generated. BUILD is the build
# directory. A service whose files have not changed since is not looked at again.
cmake_minimum_required(VERSION 3.25)
set(module "${CMAKE_CURRENT_LIST_DIR}/../..")
foreach(part common/index model/index declare/check render/index tools/common/records tools/report/certificates tools/report/evaluate tools/report/files
             tools/report/pages)
  include("${module}/${part}.cmake")
endforeach()
# The renderer keeps compiled templates in the build directory.
set(CMAKE_BINARY_DIR "${BUILD}")
set(state "${BUILD}/CMakeFiles/wazo/report")
include("${state}/settings.cmake")
set_property(GLOBAL PROPERTY _WAZO_PLATFORM_TEMPLATES "${TEMPLATES}")

wazo_write_pages()
wazo_warn_of_certificates()
