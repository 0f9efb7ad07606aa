# Texts as items of lists, and as lists of lines, and back again, without changing a byte.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/properties.cmake")

# The characters with a meaning in CMake lists, and their masks.
string(ASCII 2 _wazo_open)
string(ASCII 3 _wazo_close)
string(ASCII 4 _wazo_semicolon)
string(ASCII 5 _wazo_backslash)
set_property(GLOBAL PROPERTY _WAZO_LIST_CHARACTERS "${_wazo_open}" "${_wazo_close}" "${_wazo_semicolon}" "${_wazo_backslash}")
foreach(sign open close semicolon backslash)
  unset(_wazo_${sign})
endforeach()
unset(sign)

# Masks a text for use in lists, and restores it.
function(_wazo_mask text out)
  _wazo_get(_WAZO_LIST_CHARACTERS signs)
  list(POP_FRONT signs open close semicolon backslash)
  string(REPLACE "[" "${open}" text "${text}")
  string(REPLACE "]" "${close}" text "${text}")
  string(REPLACE "\\" "${backslash}" text "${text}")
  string(REPLACE ";" "${semicolon}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(_wazo_unmask text out)
  _wazo_get(_WAZO_LIST_CHARACTERS signs)
  list(POP_FRONT signs open close semicolon backslash)
  string(REPLACE "${open}" "[" text "${text}")
  string(REPLACE "${close}" "]" text "${text}")
  string(REPLACE "${backslash}" "\\" text "${text}")
  string(REPLACE "${semicolon}" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# A text as a list of its lines. A final newline becomes an empty last line.
function(_wazo_split text out)
  _wazo_mask("${text}" text)
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# One line of such a list, or several, as text again.
function(_wazo_unsplit lines out)
  string(REPLACE ";" "\n" text "${lines}")
  _wazo_unmask("${text}" text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# What programs print, as a list of lines: a name may have a semicolon in it.
function(_wazo_split_lines text out)
  string(REPLACE ";" "\\;" text "${text}")
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The non-empty lines of a file. file(STRINGS) would split lines at non-ASCII characters.
function(_wazo_read_lines file out)
  file(READ "${file}" text)
  string(REGEX REPLACE "\n\n+" "\n" text "${text}")
  _wazo_split_lines("${text}" lines)
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()
