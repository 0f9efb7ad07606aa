# How properties are read, and which of the project's variables the deferred part sees.
#
# CMake's get_property() unsets its variable where the property is not set, and a variable that is not set shows the cache's of that name: `cmake -DPUBLIC=ON`
# would make every route public. The functions here always set their result.
include_guard(GLOBAL)

# A global property; empty where it is not set.
function(_wazo_get property out)
  get_property(known GLOBAL PROPERTY "${property}" SET)
  if(known)
    get_property(value GLOBAL PROPERTY "${property}")
    set(${out} "${value}" PARENT_SCOPE)
  else()
    set(${out} "" PARENT_SCOPE)
  endif()
endfunction()

# A property of a target; empty where it is not set.
function(_wazo_get_of target property out)
  get_target_property(value ${target} ${property})
  if(value STREQUAL "value-NOTFOUND")
    set(value "")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# Stores a row of a table, KEYWORD value… and so on, as properties <prefix>_<KEYWORD>; those that the row does not name are empty. cmake_parse_arguments() would
# unset what is not named.
function(_wazo_store_row prefix keywords)
  foreach(keyword IN LISTS keywords)
    set_property(GLOBAL PROPERTY "${prefix}_${keyword}" "")
  endforeach()
  set(column "")
  foreach(word IN LISTS ARGN)
    if("${word}" IN_LIST keywords)
      set(column "${word}")
    else()
      set_property(GLOBAL APPEND PROPERTY "${prefix}_${column}" "${word}")
    endif()
  endforeach()
endfunction()

# Hides the project's variables from the caller, a function, and from all functions that it calls, but for those of the list of inputs (inputs.cmake) and those
# of CMake and CPack themselves. What the cache has is covered by an empty variable, since a variable that is not set would show it.
function(_wazo_hide_variables)
  get_cmake_property(names VARIABLES)
  get_property(inputs GLOBAL PROPERTY _WAZO_INPUT_VARIABLES)
  list(FILTER names EXCLUDE REGEX "^(CMAKE_|CPACK_|CPack_|_CMAKE_)")
  list(REMOVE_ITEM names ${inputs})
  foreach(name IN LISTS names)
    if(DEFINED "CACHE{${name}}")
      set("${name}" "" PARENT_SCOPE)
    else()
      unset("${name}" PARENT_SCOPE)
    endif()
  endforeach()
  foreach(group RANGE 9)
    set(CMAKE_MATCH_${group} "" PARENT_SCOPE)
  endforeach()
endfunction()
