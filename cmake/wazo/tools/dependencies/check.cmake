# The target "wazo-check-dependencies": whether a Debian release has what the services' packages depend on, and what their requirements.txt pin.
#
#   cmake -D BUILD=<build tree> [-D WAZO_PACKAGES_INDEX=<Packages[.xz]>[;…]] -P check.cmake
#
# Without an index it asks apt on this machine.
cmake_minimum_required(VERSION 3.25)
foreach(part services findings)
  include("${CMAKE_CURRENT_LIST_DIR}/../common/${part}.cmake")
endforeach()
foreach(part python_names packages_index relations requirements)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()

function(_wazo_check_dependencies)
  _wazo_setting(WAZO_PACKAGES_INDEX)
  _wazo_read_packages()
  get_property(names GLOBAL PROPERTY _WAZO_TOOL_NAMES)
  foreach(name IN LISTS names)
    _wazo_load_tool_record(service ${name} service_)
    set_property(GLOBAL PROPERTY "_WAZO_OUR_PACKAGE ${service_package}" ON)
  endforeach()
  foreach(name IN LISTS names)
    _wazo_load_tool_record(service ${name} service_)
    _wazo_check_relations(DEPENDS "${service_depends}")
    _wazo_check_relations(RECOMMENDS "${service_recommends}")
    if(NOT service_requirements STREQUAL "")
      _wazo_check_requirements("${service_requirements}")
    endif()
  endforeach()
  list(LENGTH names count)
  _wazo_tell_findings("wazo-check-dependencies" "${count} services compared with ${index}")
endfunction()

_wazo_check_dependencies()
