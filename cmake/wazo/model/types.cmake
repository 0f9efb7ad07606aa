# The format of a value, per type of the schema: a pattern, the advice for an error message, and a limit, <first>..<last> for the digits of a number or
# <most> characters. A type that needs more than that has a function _wazo_accept_<type>(<value> <out>) besides, in types/.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../common/properties.cmake")

#[=======================================================================[.rst:
Values
^^^^^^

Values are checked after all declarations, so values set as properties are checked too.

.. wazo-types::

#]=======================================================================]

function(_wazo_type type pattern advice)
  set(limit "${ARGN}")
  set_property(GLOBAL PROPERTY _WAZO_TYPE_${type}_PATTERN "${pattern}")
  set_property(GLOBAL PROPERTY _WAZO_TYPE_${type}_ADVICE "${advice}")
  set_property(GLOBAL PROPERTY _WAZO_TYPE_${type}_LIMIT "${limit}")
endfunction()

set(label "[a-z0-9]([a-z0-9-]*[a-z0-9])?")
_wazo_type(flag "^(ON|OFF)$" "use ON, OFF, or the keyword alone")
_wazo_type(text "[^ ]" "give some text")
_wazo_type(homepage "^[a-z]+://[^ <>]+$" "give an address such as https://example.org/")
_wazo_type(service "^[a-z][a-z0-9-]*[a-z0-9]$" "use lower-case letters, digits and hyphens; host names have no underscores" "63 characters")
_wazo_type(file "." "name a file that exists")
_wazo_type(file_or_directory "." "name a file or a directory that exists")
_wazo_type(directory "." "name a directory that exists")
_wazo_type(path "^/[^][ \"'`$&|;<>(){}\\\\!#]*$" "give an absolute path without spaces, quotes and characters that a shell interprets")
_wazo_type(writable "^/[^][ \"'`$&|;<>(){}\\\\!#]*$"
           "give an absolute path below a data folder, such as /var/spool/<name>: not a system folder, and not one that services share")
_wazo_type(memory "^[1-9][0-9]*[mMgG]$" "give a number with m or g, such as 512m" "1..9999999")
_wazo_type(assignment "^[A-Za-z_][A-Za-z0-9_]*=" "write KEY=value")
_wazo_type(secret "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$" "use lower-case letters, digits, hyphens and underscores")
_wazo_type(distribution "^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$" "give a name as in requirements.txt, such as python-consul")
_wazo_type(module "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$" "give the name of a Python module, such as package.module")
_wazo_type(user "^[a-z_][a-z0-9_-]*$" "use lower-case letters, digits, _ and -; at most 31 characters" "31 characters")
_wazo_type(port "^[1-9][0-9]*$" "give a number from 1 to 65535" "1..65535")
_wazo_type(port_or_auto "^([1-9][0-9]*|AUTO)$" "give a number from 1 to 65535, or AUTO" "1..65535")
_wazo_type(port_range "^([1-9][0-9]*(-[1-9][0-9]*)?|AUTO)$" "give a number from 1 to 65535, a range <first>-<last>, or AUTO")
_wazo_type(port_name "^[a-z][a-z0-9-]*$" "use lower-case letters, digits and hyphens")
_wazo_type(address "^([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$" "give an IP address, such as 127.0.0.1 or 0.0.0.0")
_wazo_type(version "^[0-9]+(\\.[0-9]+)*$" "give a number such as 1.0")
_wazo_type(health "^(grpc|tcp|none|/[A-Za-z0-9._~!&()*+,=:@%/-]*)$"
           "give a path that begins with / and has no spaces, quotes, semicolons or braces, or grpc, tcp or none")
_wazo_type(url_path "^/[A-Za-z0-9._~!&()*+,=:@%/-]*$" "give a path that begins with / and has no spaces, quotes, semicolons or braces")
_wazo_type(route_path "^/[A-Za-z0-9._~!&()*+,=:@/-]*$" "give a path that begins with / and has no spaces, quotes, semicolons or braces")
_wazo_type(seconds "^[1-9][0-9]*$" "give a whole number of seconds from 1 to 31536000 (one year)" "1..31536000")
_wazo_type(count "^[1-9][0-9]*$" "give a whole number from 1 to 10000" "1..10000")
_wazo_type(size "^[0-9]+[kKmMgG]?$" "give a number with k, m or g, such as 16m; at most 8 digits" "0..99999999")
_wazo_type(key "^[A-Za-z][A-Za-z0-9_-]*$" "use letters, digits, _ and -")
_wazo_type(endpoint "^(users|participants|devices):/[A-Za-z0-9._~/-]*$" "write users:<path>, participants:<path> or devices:<path>")
_wazo_type(role "^[A-Za-z][A-Za-z0-9_-]*$" "use letters, digits, _ and -")
_wazo_type(database "^[a-z_][a-z0-9_-]*$" "use lower-case letters, digits, _ and -; at most 63 characters" "63 characters")
_wazo_type(need "^[a-z][a-z0-9-]*$" "name a service or a backing service")
_wazo_type(unit "^[A-Za-z0-9:_@-][A-Za-z0-9:_.@-]*$" "name a systemd unit; name the instance of a template unit")
_wazo_type(relation "^[a-z0-9]" "write a Debian relation such as: python3-yaml (>= 6.0)")
_wazo_type(debian_version "^[0-9][A-Za-z0-9.+~-]*$" "a Debian version starts with a digit and contains letters, digits, + . ~ and -")
_wazo_type(debian_revision "^[A-Za-z0-9.+~]+$" "a Debian revision contains letters, digits, + . and ~")
_wazo_type(debian_epoch "^(0|[1-9][0-9]*)$" "a Debian epoch is a number from 0 to 9999" "0..9999")
_wazo_type(log "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$" "give a file name below /var/log, such as <name>-audit.log")
_wazo_type(volume "^[a-zA-Z0-9][a-zA-Z0-9_.-]*:/[^: ]+$" "write <volume>:<absolute path>")
_wazo_type(
  cron
  "^(@(reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|[0-9*][^ ]*( +[A-Za-z0-9*][^ ]*)( +[A-Za-z0-9*][^ ]*)( +[A-Za-z0-9*][^ ]*)( +[A-Za-z0-9*][^ ]*)) +[^ ].*$"
  "write five valid time fields and a command, such as: 0 3 * * * /usr/bin/true")
_wazo_type(capability "^CAP_[A-Z_]+$" "name a capability of capabilities(7), such as CAP_NET_BIND_SERVICE")
_wazo_type(image "^(postgresql|redis|rabbitmq|consul)=[A-Za-z0-9]([A-Za-z0-9._:/@-]*[A-Za-z0-9])?$"
           "write <need>=<image>, such as postgresql=postgres:17, of postgresql, redis, rabbitmq or consul")
_wazo_type(hostname "^${label}(\\.${label})*$" "give a host name of lower-case letters, digits, hyphens and dots")
_wazo_type(header "." "give header names and values in turn")
_wazo_type(exception "." "give checklist items and reasons in turn")
_wazo_type(package "^[a-z0-9][a-z0-9+.-]+$" "use lower-case letters, digits, +, - and .")
_wazo_type(section "^([a-z]+/)?[a-z][a-z-]*$" "name a Debian section such as net")
_wazo_type(maintainer "^[^<>@,\"]+ <[^ <>@\"]+@[^ <>@\"]+>$" "write Name <mail@host>")
unset(label)

# Whether a value is as long, or a number as high, as its type's limit allows; AUTO is no number.
function(_wazo_is_within_limit value limit out)
  set(accepted ON)
  if(limit MATCHES "^([0-9]+) characters$")
    string(LENGTH "${value}" length)
    if(length GREATER CMAKE_MATCH_1)
      set(accepted OFF)
    endif()
  elseif(limit MATCHES "^([0-9]+)[.][.]([0-9]+)$" AND NOT value STREQUAL "AUTO")
    set(first "${CMAKE_MATCH_1}")
    set(last "${CMAKE_MATCH_2}")
    string(REGEX REPLACE "[a-zA-Z]" "" digits "${value}")
    _wazo_is_within("${digits}" ${first} ${last} accepted)
  endif()
  set(${out} "${accepted}" PARENT_SCOPE)
endfunction()

# Whether a value fits its type; advice says what would.
function(_wazo_check_type type value out_accepted out_advice)
  set(accepted ON)
  if(type MATCHES "^choice:(.*)$")
    set(choices "${CMAKE_MATCH_1}")
    string(REPLACE "|" ";" accepted_values "${choices}")
    string(REPLACE "|" ", " choices "${choices}")
    set(advice "use one of ${choices}")
    if(NOT "${value}" IN_LIST accepted_values)
      set(accepted OFF)
    endif()
  else()
    get_property(pattern GLOBAL PROPERTY _WAZO_TYPE_${type}_PATTERN)
    get_property(advice GLOBAL PROPERTY _WAZO_TYPE_${type}_ADVICE)
    get_property(limit GLOBAL PROPERTY _WAZO_TYPE_${type}_LIMIT)
    if(NOT value MATCHES "${pattern}")
      set(accepted OFF)
    elseif(NOT limit STREQUAL "")
      _wazo_is_within_limit("${value}" "${limit}" accepted)
    endif()
    if(accepted AND COMMAND _wazo_accept_${type})
      cmake_language(CALL _wazo_accept_${type} "${value}" accepted)
    endif()
  endif()
  set(${out_accepted} "${accepted}" PARENT_SCOPE)
  set(${out_advice} "${advice}" PARENT_SCOPE)
endfunction()
