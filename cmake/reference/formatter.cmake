# What cmake-format has to know of the module's commands: cmake -D OUT=<file> -P formatter.cmake
#
# A project's own .cmake-format file says: include = ["/usr/share/WazoService/cmake-format.json"]
# The keys are those of https://cmake-format.readthedocs.io/en/latest/custom_parsers.html
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../wazo/model/schema.cmake")

# One command: how many arguments come before the first keyword, the flags, and the keywords with the number of their values.
function(describe command name positional out)
  set(flags "")
  set(values "")
  _wazo_keywords(${command} keywords)
  foreach(keyword IN LISTS keywords)
    _wazo_keyword_attribute(${command} ${keyword} KIND kind)
    if(kind STREQUAL "flag")
      list(APPEND flags "\"${keyword}\"")
    elseif(kind STREQUAL "one")
      list(APPEND values "\"${keyword}\": 1")
    else()
      list(APPEND values "\"${keyword}\": \"+\"")
    endif()
  endforeach()
  list(JOIN flags ", " flags)
  list(JOIN values ", " values)
  set(${out} "\"${name}\": {\"pargs\": ${positional}, \"flags\": [${flags}], \"kwargs\": {${values}}}" PARENT_SCOPE)
endfunction()

describe(platform wazo_platform 0 platform)
describe(service wazo_add_service 1 service)
describe(route wazo_add_route 2 route)
describe(port wazo_add_port 3 port)
describe(process wazo_add_process 2 process)
set(text "{\"parse\": {\"additional_commands\": {\n  ${platform},\n  ${service},\n  ${route},\n  ${port},\n  ${process}\n}}}\n")
file(CONFIGURE OUTPUT "${OUT}" CONTENT "@text@" @ONLY)
