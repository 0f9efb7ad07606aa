# wazo-ports.json beside the top CMakeLists.txt: the ports that earlier configurations gave, to be committed.
include_guard(GLOBAL)

#[=======================================================================[.rst:
The file of ports
^^^^^^^^^^^^^^^^^

``wazo-ports.json`` records the ports that ``AUTO`` has assigned. It is written only when a new port is assigned, so a read-only checkout
configures if the file is complete. An entry without a service keeps its port, and other content of the file is not changed. To assign a service a new port,
delete its line.

With ``-DWAZO_PORTS_LOCKED=ON``, meant for continuous integration, the file is never changed: a service without
an entry is an error.

#]=======================================================================]

# An entry whose service is not declared at the moment keeps its port: it may come back.
function(_wazo_read_port_file)
  _wazo_port_file(path)
  _wazo_ask(presence "${path}" presence)
  if(presence STREQUAL "")
    return()
  endif()
  _wazo_ask(text "${path}" text)
  string(JSON kind ERROR_VARIABLE error TYPE "${text}")
  if(NOT kind STREQUAL "OBJECT" OR NOT text MATCHES "^[ \t\r\n]*{")
    _wazo_one_line(error)
    _wazo_error("PORT AUTO" "${path} is not a JSON object (${error}): fix it, or delete it to reassign all ports")
    return()
  endif()
  set_property(GLOBAL PROPERTY _WAZO_PORT_FILE_TEXT "${text}")
  # One parse for each member would be quadratic; a member is a name and a number, so a pattern reads them all at once.
  set(member "\"[a-z0-9/-]+\"[ \t\r\n]*:[ \t\r\n]*[0-9]+")
  string(REGEX REPLACE "${member}" "" rest "${text}")
  if(rest MATCHES "^[ \t\r\n]*{[ \t\r\n,]*}[ \t\r\n]*$")
    string(REGEX MATCHALL "${member}" members "${text}")
    foreach(member IN LISTS members)
      string(REGEX MATCH "^\"([^\"]+)\"[^0-9]*:[^0-9]*([0-9]+)$" unused "${member}")
      _wazo_read_port("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
    endforeach()
  else()
    set_property(GLOBAL PROPERTY _WAZO_PORT_FILE_HAS_OTHERS ON)
    _wazo_read_mixed_ports("${text}")
  endif()
endfunction()

# The ports of a file that also has foreign entries, which are not changed.
function(_wazo_read_mixed_ports text)
  string(JSON count LENGTH "${text}")
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON key MEMBER "${text}" ${i})
    if(key MATCHES "^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?$")
      string(JSON kind TYPE "${text}" "${key}")
      string(JSON value GET "${text}" "${key}")
      if(kind STREQUAL "STRING")
        set(value "\"${value}\"")
      elseif(NOT kind STREQUAL "NUMBER")
        string(TOLOWER "<${kind}>" value)
      endif()
      string(REGEX MATCHALL "\"${key}\"[ \t\r\n]*:" lines "${text}")
      foreach(line IN LISTS lines)
        _wazo_read_port("${key}" "${value}")
      endforeach()
    endif()
  endforeach()
endfunction()

function(_wazo_read_port key value)
  get_property(known GLOBAL PROPERTY "_WAZO_RECORDED_PORT ${key}" SET)
  _wazo_port_file(path)
  if(known)
    _wazo_error("PORT AUTO" "${path} has two lines for ${key}: keep one")
  elseif(NOT value MATCHES "^[1-9][0-9]?[0-9]?[0-9]?[0-9]?$" OR value GREATER 65535)
    _wazo_error("PORT AUTO" "${path} assigns ${key} the port ${value}: write a number from 1 to 65535, or remove the line")
  else()
    set_property(GLOBAL APPEND PROPERTY _WAZO_RECORDED "${key}")
    set_property(GLOBAL PROPERTY "_WAZO_RECORDED_PORT ${key}" "${value}")
  endif()
endfunction()

# A port that was assigned just now.
function(_wazo_record_port service part key port)
  if(WAZO_PORTS_LOCKED)
    _wazo_port_subject(${service} ${part} subject keyword)
    _wazo_get(_WAZO_${part}_DECLARATION declaration)
    _wazo_error(
      "${subject}"
      "${keyword} AUTO has no port in wazo-ports.json, and WAZO_PORTS_LOCKED forbids adding one: configure without WAZO_PORTS_LOCKED, and commit the file"
      "${declaration}")
  endif()
  set_property(GLOBAL APPEND PROPERTY _WAZO_RECORDED "${key}")
  set_property(GLOBAL APPEND PROPERTY _WAZO_RECORDED_NOW "${key}")
  set_property(GLOBAL PROPERTY "_WAZO_RECORDED_PORT ${key}" ${port})
endfunction()

# Sets what wazo-ports.json is to be, _WAZO_PORT_FILE_NEXT; empty when it stays as it is.
function(_wazo_hand_over_port_file)
  _wazo_get(_WAZO_RECORDED_NOW keys)
  _wazo_get(_WAZO_PORT_FILE_HAS_OTHERS mixed)
  set(text "")
  if(keys AND mixed)
    _wazo_get(_WAZO_PORT_FILE_TEXT text)
    _wazo_port_lines("${keys}" lines)
    string(REGEX REPLACE "^([ \t\r\n]*{)" "\\1\n${lines}," text "${text}")
  elseif(keys)
    _wazo_get(_WAZO_RECORDED keys)
    _wazo_port_lines("${keys}" lines)
    set(text "{\n${lines}\n}\n")
  endif()
  set_property(GLOBAL PROPERTY _WAZO_PORT_FILE_NEXT "${text}")
endfunction()

function(_wazo_port_lines keys out)
  list(SORT keys)
  set(lines "")
  foreach(key IN LISTS keys)
    _wazo_get("_WAZO_RECORDED_PORT ${key}" port)
    list(APPEND lines "  \"${key}\": ${port}")
  endforeach()
  list(JOIN lines ",\n" lines)
  set(${out} "${lines}" PARENT_SCOPE)
endfunction()
