# Helpers for values: defaults, flags, lists without duplicates, variable names.
include_guard(GLOBAL)

# The first value that is not empty, of up to four.
function(_wazo_first_of out first second)
  if(NOT first STREQUAL "")
    set(${out} "${first}" PARENT_SCOPE)
  elseif(ARGC EQUAL 3 OR NOT second STREQUAL "")
    set(${out} "${second}" PARENT_SCOPE)
  elseif(ARGC EQUAL 4 OR NOT "${ARGV3}" STREQUAL "")
    set(${out} "${ARGV3}" PARENT_SCOPE)
  else()
    set(${out} "${ARGV4}" PARENT_SCOPE)
  endif()
endfunction()

# ON or OFF of a flag that may be unset.
function(_wazo_flag variable out)
  set(value OFF)
  if(${variable})
    set(value ON)
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# A list without duplicates.
function(_wazo_unique items out)
  list(REMOVE_DUPLICATES items)
  set(${out} "${items}" PARENT_SCOPE)
endfunction()

# A name as part of a variable's name.
function(_wazo_variable_name name out)
  string(MAKE_C_IDENTIFIER "${name}" variable)
  string(TOUPPER "${variable}" variable)
  set(${out} "${variable}" PARENT_SCOPE)
endfunction()

# Whether a number of digits is within its range. Many digits are more than CMake can count.
function(_wazo_is_within value first last out)
  string(LENGTH "${value}" length)
  set(within OFF)
  if(length LESS 12 AND value MATCHES "^[0-9]+$" AND NOT value LESS first AND NOT value GREATER last)
    set(within ON)
  endif()
  set(${out} "${within}" PARENT_SCOPE)
endfunction()
