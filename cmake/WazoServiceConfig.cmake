# find_package(WazoService): the same from the source tree and from an installation.
include("${CMAKE_CURRENT_LIST_DIR}/WazoService.cmake")
