# How a service's executable is built, so that its package passes Debian's checks and two builds of it agree.
include_guard(GLOBAL)

function(_wazo_set_build_options target)
  # The paths of the build stand in assertions and in debugging information, and through that in the build-id.
  target_compile_options(${target} PRIVATE "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
  # https://wiki.debian.org/Hardening; checked copies need an optimised build.
  target_compile_options(${target} PRIVATE -fstack-protector-strong $<$<CONFIG:>:-O2> $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
                                           $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  target_link_options(${target} PRIVATE -Wl,-z,relro -Wl,-z,now)
endfunction()

# The same for the libraries of the project that are linked into it: their paths would be in it as well.
function(_wazo_map_paths_of_libraries target)
  get_target_property(libraries ${target} LINK_LIBRARIES)
  foreach(library IN LISTS libraries)
    if(TARGET "${library}")
      get_target_property(imported ${library} IMPORTED)
      get_target_property(type ${library} TYPE)
      _wazo_get(_WAZO_MAPPED_${library} mapped)
      if(NOT imported AND NOT mapped AND type MATCHES "^(STATIC|OBJECT)_LIBRARY$")
        set_property(GLOBAL PROPERTY _WAZO_MAPPED_${library} ON)
        target_compile_options(${library} PRIVATE "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
        _wazo_map_paths_of_libraries(${library})
      endif()
    endif()
  endforeach()
endfunction()
