# The target "wazo-check-dependencies": whether a Debian release has what the services' packages depend on, and what their requirements.txt pin.
#
#   cmake -D BUILD=<build tree> [-D WAZO_PACKAGES_INDEX=<Packages[.xz]>[;…]] [-D WAZO_DEBIAN_RELEASE=<number>] -P check.cmake
#
# Without an index it asks apt on this machine. What it found is written down for wazo-report, by the release that the index is of.
cmake_minimum_required(VERSION 3.25)
foreach(part services findings)
  include("${CMAKE_CURRENT_LIST_DIR}/../common/${part}.cmake")
endforeach()
foreach(part ../../model/data/python_names ../../common/requirements packages_index relations requirements)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()

function(_wazo_check_dependencies)
  _wazo_setting(WAZO_PACKAGES_INDEX)
  _wazo_setting(WAZO_DEBIAN_RELEASE)
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
  _wazo_write_dependencies()
  list(LENGTH names count)
  _wazo_tell_findings("wazo-check-dependencies" "${count} services compared with ${index}")
endfunction()

# What is open, for the release that the index is of; an index of no known release says nothing of any.
function(_wazo_write_dependencies)
  _wazo_debian_release(wanted)
  _wazo_release_of_index(release)
  if(release STREQUAL "")
    _wazo_note("it cannot be seen which release ${index} is of: no item of the report holds by it")
    return()
  elseif(NOT release STREQUAL wanted)
    _wazo_note("${index} is of Debian ${release}: items of the report hold by an index of Debian ${wanted}, or set WAZO_DEBIAN_RELEASE")
  endif()
  get_property(open GLOBAL PROPERTY _WAZO_OPEN_DEPENDENCIES)
  file(WRITE "${BUILD}/wazo/dependencies/debian-${release}.txt" "${open}")
endfunction()

# A finding that leaves an item of the checklist open.
function(_wazo_open_finding item place text)
  _wazo_finding("${service_name}" "${place}" "${text}")
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_OPEN_DEPENDENCIES "${service_instance}|${item}|${text}\n")
endfunction()

_wazo_check_dependencies()
