# Where a declaration stands. CMake tells a function the file of its caller but not the line (CMAKE_CURRENT_LIST_LINE is the line of the function's own
# body), so the line is looked up in the file, and only when an error has to name it.
include_guard(GLOBAL)

# Makes a record of a call: its file, the command, its leading arguments, and which of the equal calls in that file it is. To be called from the public
# command's function; declaration is the record's name.
function(_wazo_remember_declaration command arguments out)
  set(key "${CMAKE_CURRENT_LIST_FILE}|${command}|${arguments}")
  _wazo_get("_WAZO_CALLS ${key}" count)
  if(NOT count)
    set(count 0)
  endif()
  math(EXPR count "${count} + 1")
  set_property(GLOBAL PROPERTY "_WAZO_CALLS ${key}" ${count})
  set(${out} "${key}|${count}" PARENT_SCOPE)
endfunction()

# Adds to the text that tells whether the declarations are those of the last configuration (unchanged.cmake).
function(_wazo_note_declaration text)
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_DECLARED "${text}\n")
endfunction()

# <file>:<line> of a declaration; the file is relative to the top of the project.
function(_wazo_declaration_place declaration out)
  string(REGEX MATCH "^(.*)\\|([a-z_]+)\\|(.*)\\|([0-9]+)$" unused "${declaration}")
  set(file "${CMAKE_MATCH_1}")
  set(command "${CMAKE_MATCH_2}")
  set(arguments "${CMAKE_MATCH_3}")
  set(occurrence "${CMAKE_MATCH_4}")
  _wazo_call_line("${file}" "${command}" "${arguments}" ${occurrence} line)
  cmake_path(IS_PREFIX CMAKE_SOURCE_DIR "${file}" NORMALIZE inside)
  if(inside)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CMAKE_SOURCE_DIR}")
  endif()
  if(line)
    string(APPEND file ":${line}")
  endif()
  set(${out} "${file}" PARENT_SCOPE)
endfunction()

# The line of the call; of the last one like it when a loop or a wrapper makes more calls than the file has. Where the file does not have the call in so
# many words, the call of another command with its first argument, else the line that names that argument, else the command.
function(_wazo_call_line file command arguments occurrence out)
  file(READ "${file}" text)
  # Comments name things without declaring them; brackets, semicolons and backslashes would take part in the lists below.
  string(REGEX REPLACE "[][;\\\\]" "?" text "${text}")
  string(REGEX REPLACE "(^|\n)([ \t]*)#[^\n]*" "\\1" text "${text}")
  string(REGEX REPLACE "[][;\\\\]" "?" arguments "${arguments}")
  string(REGEX REPLACE "([.^$*+?()|])" "\\\\\\1" arguments "${arguments}")
  string(REGEX REPLACE " .*" "" name "${arguments}")
  string(REPLACE " " "\"?[ \t\n]+\"?" arguments "${arguments}")
  set(line "")
  foreach(call "${command}[ \t]*\\([ \t\n]*\"?${arguments}\"?[ \t\n)]" "[A-Za-z0-9_]+[ \t]*\\([ \t\n]*\"?${name}[ \t\n)\"]" "\"?${name}[ \t\n)\"]"
               "${command}[ \t]*\\(")
    string(REGEX REPLACE "(^|[ \t\n(])(${call})" "\\1;\\2" parts "${text}")
    list(LENGTH parts count)
    if(count GREATER 1)
      math(EXPR last "${count} - 1")
      if(occurrence LESS last)
        set(last "${occurrence}")
      endif()
      list(SUBLIST parts 0 ${last} before)
      string(REGEX REPLACE "[^\n]" "" newlines "${before}")
      string(LENGTH "${newlines}" newlines)
      math(EXPR line "${newlines} + 1")
      break()
    endif()
  endforeach()
  set(${out} "${line}" PARENT_SCOPE)
endfunction()
