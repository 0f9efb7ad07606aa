# The services of a build tree, for the tools that run as scripts: names in the global property _WAZO_TOOL_NAMES, records as in model/fields.cmake, declarations.
# BUILD is the build tree.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/index.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../model/index.cmake")

if("${BUILD}" STREQUAL "" OR NOT EXISTS "${BUILD}/wazo/tools/services.cmake")
  message(FATAL_ERROR "BUILD must be the build tree of a project that was configured with WazoService, not \"${BUILD}\"")
endif()
cmake_path(ABSOLUTE_PATH BUILD NORMALIZE)

# The generated file calls this for each service,
function(_wazo_tool_service name declaration)
  set_property(GLOBAL APPEND PROPERTY _WAZO_TOOL_NAMES "${name}")
  set_property(GLOBAL PROPERTY "_WAZO_TOOL_DECLARATION ${name}" "${declaration}")
endfunction()

# and this for each record, with its fields and their values in turn.
function(_wazo_tool_record record id)
  math(EXPR last "${ARGC} - 1")
  set(fields "")
  foreach(i RANGE 2 ${last} 2)
    math(EXPR at "${i} + 1")
    list(APPEND fields ${ARGV${i}})
    set_property(GLOBAL PROPERTY "_WAZO_RECORD ${id} ${ARGV${i}}" "${ARGV${at}}")
  endforeach()
  set_property(GLOBAL PROPERTY _WAZO_TOOL_FIELDS_${record} ${fields})
endfunction()

include("${BUILD}/wazo/tools/services.cmake")

# Sets the fields of a record, as far as the tools know them, as variables <prefix><field> of the caller.
function(_wazo_load_tool_record _record _id _prefix)
  get_property(_fields GLOBAL PROPERTY _WAZO_TOOL_FIELDS_${_record})
  foreach(_field IN LISTS _fields)
    get_property(_value GLOBAL PROPERTY "_WAZO_RECORD ${_id} ${_field}")
    set(${_prefix}${_field} "${_value}" PARENT_SCOPE)
  endforeach()
endfunction()

# <file>:<line> of a service's declaration.
function(_wazo_tool_declaration name out)
  get_property(declaration GLOBAL PROPERTY "_WAZO_TOOL_DECLARATION ${name}")
  _wazo_declaration_place("${declaration}" place)
  set(${out} "${place}" PARENT_SCOPE)
endfunction()
