# The room "package": staged trees to CPack. A plain `cpack -G DEB` makes the packages, whether or not the project includes CPack itself.
include_guard(GLOBAL)

# CPack is asked early, when the first service is declared, to read our configuration; CPackConfig.cmake is often written before all services are known.
function(_wazo_hook_into_cpack)
  set(ours "${CMAKE_BINARY_DIR}/wazo/cpack/CPackProjectConfig.cmake")
  if(NOT DEFINED CACHE{CPACK_PROJECT_CONFIG_FILE})
    set(CPACK_PROJECT_CONFIG_FILE "${ours}" CACHE INTERNAL "Makes the services' packages")
  endif()
endfunction()

# Lets CPack be there for those who did not include it, and lets it read our configuration where it reads another one.
function(_wazo_package)
  _wazo_get(_WAZO_SERVICES services)
  foreach(service IN LISTS services)
    _wazo_map_paths_of_libraries(${service})
  endforeach()
  _wazo_describe_project()
  set(config "${CMAKE_BINARY_DIR}/CPackConfig.cmake")
  if(cpack_directory STREQUAL "")
    _wazo_include_cpack("${config}" CPackProjectConfig.cmake)
  else()
    if(packages_apart)
      set(config "${CMAKE_BINARY_DIR}/wazo/cpack/CPackConfig.cmake")
      _wazo_forget_outer_cpack()
      _wazo_include_cpack("${config}" packages.cmake)
    endif()
    if(NOT "${outer_project_config}" STREQUAL "")
      _wazo_replace_project_config()
    endif()
  endif()
  _wazo_add_packages_target("${config}" "${project_directories}")
endfunction()

function(_wazo_include_cpack config project_config)
  _wazo_record_field(platform platform_maintainer maintainer)
  set(CPACK_OUTPUT_CONFIG_FILE "${config}")
  set(CPACK_SOURCE_OUTPUT_CONFIG_FILE "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/CPackSourceConfig.cmake")
  set(CPACK_GENERATOR DEB)
  set(CPACK_VERBATIM_VARIABLES ON)
  set(CPACK_PACKAGE_CONTACT "${maintainer}")
  set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_BINARY_DIR}/wazo/cpack/${project_config}")
  # A folder of its own: a run of CPack empties the folder that it works in.
  set(CPACK_TOPLEVEL_TAG services)
  include(CPack)
endfunction()

# What the project around has said of its own packages, and what its include(CPack) has left behind.
function(_wazo_forget_outer_cpack)
  get_cmake_property(variables VARIABLES)
  list(FILTER variables INCLUDE REGEX "^(CPACK_|CPack_CMake_INCLUDED$)")
  foreach(variable IN LISTS variables)
    unset(${variable} PARENT_SCOPE)
  endforeach()
endfunction()

# The project has a CPACK_PROJECT_CONFIG_FILE of its own, which ours includes.
function(_wazo_replace_project_config)
  get_directory_property(config DIRECTORY "${cpack_directory}" DEFINITION CPACK_OUTPUT_CONFIG_FILE)
  file(READ "${config}" text)
  string(REGEX REPLACE "set\\(CPACK_PROJECT_CONFIG_FILE [^\n]*\\)" "set(CPACK_PROJECT_CONFIG_FILE \"${CMAKE_BINARY_DIR}/wazo/cpack/CPackProjectConfig.cmake\")"
                       text "${text}")
  _wazo_write("${config}" "${text}")
endfunction()
