# The target "packages": the packages of the services that changed, on all cores; the same bytes as `cpack -G DEB` makes.
include_guard(GLOBAL)

# config is the CPackConfig.cmake that the services' packages come from.
function(_wazo_add_packages_target config)
  if(TARGET packages)
    message(AUTHOR_WARNING "WazoService: the project has a target \"packages\" of its own, so there is none that makes the services' packages")
    return()
  endif()
  get_property(services GLOBAL PROPERTY _WAZO_SERVICES)
  _wazo_list_programs(executables)
  set(make_packages "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" "-DCONFIG=${config}" "-DCPACK=${CMAKE_CPACK_COMMAND}" -P
                    "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/make_packages.cmake")
  if(CMAKE_GENERATOR MATCHES "Ninja")
    # Ninja itself sees that nothing changed. What the project's own install() rules take is known only to make_packages.cmake, which lists it for Ninja.
    _wazo_package_inputs(inputs debs)
    set(state "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/packages")
    file(MAKE_DIRECTORY "${state}")
    add_custom_command(
      OUTPUT "${state}/made"
      BYPRODUCTS ${debs}
      COMMAND ${make_packages}
      DEPENDS ${inputs} ${executables} "${config}"
      DEPFILE "${state}/own_files.d"
      COMMENT "Making packages"
      USES_TERMINAL VERBATIM)
    add_custom_target(packages DEPENDS "${state}/made")
  else()
    add_custom_target(packages COMMAND ${make_packages} COMMENT "Making packages" USES_TERMINAL VERBATIM)
  endif()
  add_dependencies(packages ${services})
endfunction()

# Writes down where each compiled program is built.
function(_wazo_list_programs out)
  set(executables "")
  set(lines "")
  get_property(instances GLOBAL PROPERTY _WAZO_INSTANCES)
  foreach(instance IN LISTS instances)
    _wazo_record_field(${instance} target target)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE")
      list(APPEND executables ${target})
      string(APPEND lines "${instance}|$<TARGET_FILE:${target}>\n")
    endif()
  endforeach()
  file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/packages/programs.txt" CONTENT "${lines}")
  list(REMOVE_DUPLICATES executables)
  set(${out} "${executables}" PARENT_SCOPE)
endfunction()

# The files that the packages are made of, and the packages.
function(_wazo_package_inputs out_inputs out_debs)
  get_property(outputs GLOBAL PROPERTY _WAZO_OUTPUTS)
  set(inputs "${outputs}")
  list(FILTER inputs INCLUDE REGEX "/wazo/(cpack/|services/[^/]+/(root|control)/)")
  set(debs "")
  get_property(instances GLOBAL PROPERTY _WAZO_INSTANCES)
  foreach(instance IN LISTS instances)
    _wazo_record_field(${instance} deb_file deb)
    list(APPEND debs "${CMAKE_BINARY_DIR}/${deb}")
  endforeach()
  file(GLOB_RECURSE module "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/*.cmake")
  set(${out_inputs} "${inputs};${module}" PARENT_SCOPE)
  set(${out_debs} "${debs}" PARENT_SCOPE)
endfunction()
