# The target "packages": the packages of the services that changed, on all cores; the same bytes as `cpack -G DEB` makes.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: packages

  Builds the packages of the services that changed since the last time, on all cores; the packages are identical to those of ``cpack -G DEB``. A project that
  has a target with this name keeps its own.

#]=======================================================================]

# config is the CPackConfig.cmake that the services' packages come from, directories the project's build directories.
function(_wazo_add_packages_target config directories)
  if(TARGET packages)
    message(AUTHOR_WARNING "WazoService: the project already has a target \"packages\", so WazoService does not add its own")
    return()
  endif()
  set(state "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/packages")
  cmake_path(SET here NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/..")
  _wazo_get(GENERATOR_IS_MULTI_CONFIG multi_config)
  set(programs "${state}/programs.txt")
  set(configuration "")
  if(multi_config)
    set(programs "${state}/programs-$<CONFIG>.txt")
    set(configuration "-DCONFIGURATION=$<CONFIG>")
  endif()
  _wazo_list_programs("${programs}")
  set(list_own_files "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" -P "${here}/list_own_files.cmake")
  set(make_packages "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" "-DCONFIG=${config}" "-DCPACK=${CMAKE_CPACK_COMMAND}" "-DPROGRAMS=${programs}"
                    ${configuration} -P "${here}/make_packages.cmake")
  # Configurations of one build have the same packages, which no rule of Ninja's could tell apart.
  if(CMAKE_GENERATOR MATCHES "Ninja" AND NOT multi_config)
    _wazo_add_package_edges()
    add_custom_target(packages DEPENDS "${state}/made")
  else()
    add_custom_target(packages COMMAND ${list_own_files} COMMAND ${make_packages} COMMENT "Making packages" USES_TERMINAL VERBATIM)
  endif()
  _wazo_get(_WAZO_SERVICES services)
  foreach(service IN LISTS services)
    _wazo_get("_WAZO_COMPILED_PROGRAMS_OF_${service}" programs)
    add_dependencies(packages ${service} ${programs})
  endforeach()
endfunction()

# Ninja itself sees that nothing changed, or in which group of services something has: make_packages.cmake then looks into these only.
function(_wazo_add_package_edges)
  _wazo_add_group_edges(groups debs)
  set(rules "${directories}")
  list(TRANSFORM rules APPEND "/cmake_install.cmake")
  add_custom_command(
    OUTPUT "${state}/own_files.txt"
    COMMAND ${list_own_files}
    DEPENDS ${rules} "${CMAKE_BINARY_DIR}/wazo/cpack/services.txt" "${here}/list_own_files.cmake"
    DEPFILE "${state}/own_files.d"
    COMMENT "Listing the project's own files in packages"
    VERBATIM)
  file(GLOB shared "${here}/*.cmake" "${here}/stage/*.cmake")
  _wazo_get("_WAZO_OUTPUTS_OF project" generated)
  list(FILTER generated INCLUDE REGEX "/wazo/cpack/[^/]+$")
  add_custom_command(
    OUTPUT "${state}/made"
    BYPRODUCTS ${debs}
    COMMAND ${make_packages}
    DEPENDS ${groups} "${state}/own_files.txt" ${shared} ${generated} "${config}"
    COMMENT "Making packages"
    USES_TERMINAL VERBATIM)
endfunction()

# One file for each sixteen services, touched when a file of theirs has changed; a process for each service would cost a good part of its package.
function(_wazo_add_group_edges out_groups out_debs)
  _wazo_sort_package_inputs()
  file(MAKE_DIRECTORY "${state}/groups")
  _wazo_get(_WAZO_INSTANCES instances)
  set(groups "")
  set(debs "")
  set(i 0)
  foreach(instance IN LISTS instances)
    math(EXPR group "${i} / 16")
    math(EXPR i "${i} + 1")
    _wazo_record_field(${instance} deb_file deb)
    _wazo_record_field(${instance} name target)
    list(APPEND debs "${CMAKE_BINARY_DIR}/${deb}")
    list(APPEND inputs_${group} ${inputs_of_${instance}})
    _wazo_get("_WAZO_COMPILED_PROGRAMS_OF_${target}" programs)
    list(APPEND inputs_${group} ${programs})
  endforeach()
  foreach(number RANGE ${group})
    # Files that are gone are seen by the list of files.
    add_custom_command(
      OUTPUT "${state}/groups/${number}" COMMAND touch "${state}/groups/${number}" DEPENDS ${inputs_${number}}
                                                                                           "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/outputs.json"
      COMMENT "Services have changed" VERBATIM)
    list(APPEND groups "${state}/groups/${number}")
  endforeach()
  set(${out_groups} "${groups}" PARENT_SCOPE)
  set(${out_debs} "${debs}" PARENT_SCOPE)
endfunction()

# Sets inputs_of_<instance> of the caller: the generated files that its package is made of.
function(_wazo_sort_package_inputs)
  _wazo_get(_WAZO_INSTANCES instances)
  foreach(instance IN LISTS instances)
    _wazo_get("_WAZO_OUTPUTS_OF ${instance}" inputs)
    list(FILTER inputs INCLUDE REGEX "/wazo/cpack/[^/]+/|/wazo/services/[^/]+/(root|control)/")
    # A name may look like a generator expression.
    string(REPLACE "$<" "$<1:$><" inputs "${inputs}")
    set("inputs_of_${instance}" "${inputs}" PARENT_SCOPE)
  endforeach()
endfunction()

# Writes down where each compiled program is built.
function(_wazo_list_programs file)
  set(lines "")
  _wazo_get(_WAZO_INSTANCES instances)
  foreach(instance IN LISTS instances)
    _wazo_record_field(${instance} name target)
    _wazo_get("_WAZO_COMPILED_PROGRAMS_OF_${target}" programs)
    foreach(program IN LISTS programs)
      string(APPEND lines "${instance}|$<TARGET_FILE:${program}>\n")
    endforeach()
  endforeach()
  file(GENERATE OUTPUT "${file}" CONTENT "${lines}")
endfunction()
