# A directory of its own for each service's install rules. CPack runs the rules of a whole tree for each package, which is quadratic; from a directory that
# has one service's rules only, packaging is linear.
include_guard(GLOBAL)

# To be called while the service is declared: directories cannot be added when everything is known. What is installed is written later.
function(_wazo_add_package_directories name)
  _wazo_styles(styles)
  foreach(style IN LISTS styles)
    _wazo_instance(${name} ${style} instance)
    set(wazo_service ${name})
    set(wazo_instance ${instance})
    set(wazo_top_level "${PROJECT_IS_TOP_LEVEL}")
    add_subdirectory("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/service" "${CMAKE_BINARY_DIR}/CMakeFiles/wazo/install/${instance}")
  endforeach()
  get_target_property(type ${name} TYPE)
  if(type STREQUAL "EXECUTABLE")
    _wazo_set_build_options(${name})
    target_include_directories(${name} PRIVATE "${CMAKE_BINARY_DIR}/wazo/services/${name}/include")
  endif()
endfunction()
