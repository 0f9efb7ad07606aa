# Errors are collected, each with its declarations, and reported together.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/items.cmake")

#[=======================================================================[.rst:
WazoService's messages
----------------------

Each message names the command and the service, the problem, and a fix; ``…`` stands for names and values. All messages of a
configuration are reported together, each with the places of all declarations involved, before CMake's own output.

.. wazo-messages::

#]=======================================================================]

# _wazo_error(<subject> <message> [<declaration>…]): subject is the command and service, `wazo_add_service(wazo-greeter)`; a declaration is a record that
# _wazo_remember_declaration() made.
function(_wazo_error subject message)
  _wazo_unmask_value("  ${subject}: ${message}" text)
  foreach(declaration IN LISTS ARGN)
    _wazo_declaration_place("${declaration}" place)
    string(APPEND text "\n      declared at ${place}")
  endforeach()
  # An error of a service in two styles is reported once.
  _wazo_get(_WAZO_ERRORS errors)
  string(FIND "${errors}" "${text}\n" at)
  if(at EQUAL -1)
    set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_ERRORS "${text}\n")
  endif()
endfunction()

# Stops the configuration if there was any error so far.
function(_wazo_report_errors)
  _wazo_get(_WAZO_ERRORS errors)
  if(NOT "${errors}" STREQUAL "")
    set(report "WazoService: nothing was written because of these errors:\n${errors}")
    cmake_language(GET_MESSAGE_LOG_LEVEL level)
    if(level MATCHES "^(ERROR|WARNING)$")
      # A line that begins with a space is not wrapped by message().
      message(FATAL_ERROR "${report}")
    endif()
    # Before a fatal error CMake says where in the module it is called; the user's own files and lines come first.
    message(NOTICE "${report}")
    message(FATAL_ERROR "WazoService: nothing was written; see the errors above")
  endif()
endfunction()

# An error message of string(JSON) on one line. From CMake 4 on it repeats the whole text.
function(_wazo_one_line variable)
  string(REGEX REPLACE "json string:.*(\\* Line [0-9]+, Column)" "json string: \\1" text "${${variable}}")
  string(REGEX REPLACE "[ \n]+" " " text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The candidate that is nearest to a misspelt word, or an empty string when none is near.
function(_wazo_nearest word candidates out)
  set(nearest "")
  string(LENGTH "${word}" length)
  math(EXPR limit "${length} / 3 + 1")
  foreach(candidate IN LISTS candidates)
    _wazo_edit_distance("${word}" "${candidate}" distance)
    if(distance LESS_EQUAL limit)
      math(EXPR limit "${distance} - 1")
      set(nearest "${candidate}")
    endif()
  endforeach()
  set(${out} "${nearest}" PARENT_SCOPE)
endfunction()

# Levenshtein's distance, one row of its table at a time.
function(_wazo_edit_distance a b out)
  string(LENGTH "${a}" rows)
  string(LENGTH "${b}" columns)
  foreach(column RANGE ${columns})
    set(row_${column} "${column}")
  endforeach()
  if(rows GREATER 0 AND columns GREATER 0)
    foreach(i RANGE 1 ${rows})
      math(EXPR at "${i} - 1")
      string(SUBSTRING "${a}" ${at} 1 from)
      set(diagonal "${row_0}")
      set(row_0 "${i}")
      foreach(j RANGE 1 ${columns})
        math(EXPR left "${j} - 1")
        string(SUBSTRING "${b}" ${left} 1 to)
        set(cost 1)
        if(from STREQUAL to)
          set(cost 0)
        endif()
        math(EXPR best "${diagonal} + ${cost}")
        foreach(neighbour ${row_${j}} ${row_${left}})
          math(EXPR longer "${neighbour} + 1")
          if(longer LESS best)
            set(best "${longer}")
          endif()
        endforeach()
        set(diagonal "${row_${j}}")
        set(row_${j} "${best}")
      endforeach()
    endforeach()
    set(distance "${row_${columns}}")
  else()
    math(EXPR distance "${rows} + ${columns}")
  endif()
  set(${out} "${distance}" PARENT_SCOPE)
endfunction()
