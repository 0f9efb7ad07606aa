# The services of a build tree, for the tools that run as scripts: names in the global property _WAZO_TOOL_NAMES, records as in model.cmake, declarations.
# BUILD is the build tree. The records are read from its manifest; what people only see in messages, from a file of the tools' own.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/index.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../model/index.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/records.cmake")

if("${BUILD}" STREQUAL "" OR NOT EXISTS "${BUILD}/wazo/manifest.json")
  message(FATAL_ERROR "BUILD must be the build tree of a project that was configured with WazoService, not \"${BUILD}\"")
endif()
cmake_path(ABSOLUTE_PATH BUILD NORMALIZE)

# The generated file calls this for each service.
function(_wazo_tool_service name declaration requirements)
  set_property(GLOBAL APPEND PROPERTY _WAZO_TOOL_NAMES "${name}")
  set_property(GLOBAL PROPERTY "_WAZO_TOOL_DECLARATION ${name}" "${declaration}")
  set_property(GLOBAL PROPERTY "_WAZO_RECORD ${name} requirements" "${requirements}")
endfunction()

include("${BUILD}/wazo/tools/services.cmake")

function(_wazo_read_services)
  file(READ "${BUILD}/wazo/manifest.json" manifest)
  _wazo_get(_WAZO_MANIFEST_VERSION version)
  string(JSON made_version ERROR_VARIABLE error GET "${manifest}" manifest_version)
  if(NOT made_version STREQUAL version)
    message(FATAL_ERROR "${BUILD} was configured with another version of WazoService: configure it again")
  endif()
  string(JSON services GET "${manifest}" services)
  get_property(names GLOBAL PROPERTY _WAZO_TOOL_NAMES)
  foreach(name IN LISTS names)
    string(JSON object GET "${services}" "${name}")
    _wazo_read_object(service "${name}" "${object}")
  endforeach()
endfunction()

_wazo_read_services()

# Sets the fields of a record, as far as the tools know them, as variables <prefix><field> of the caller.
function(_wazo_load_tool_record _record _id _prefix)
  _wazo_fields(${_record} _fields)
  foreach(_field IN LISTS _fields)
    _wazo_get("_WAZO_RECORD ${_id} ${_field}" _value)
    set(${_prefix}${_field} "${_value}" PARENT_SCOPE)
  endforeach()
endfunction()

# <file>:<line> of a service's declaration.
function(_wazo_tool_declaration name out)
  _wazo_get("_WAZO_TOOL_DECLARATION ${name}" declaration)
  _wazo_declaration_place("${declaration}" place)
  set(${out} "${place}" PARENT_SCOPE)
endfunction()
