# The JSON Schema of manifests, made of the tables of fields: cmake -D OUT=<file> -P manifest_schema.cmake
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../wazo/model/fields.cmake")

# What a field of a kind may be. A number that there is none of is null.
set(schema_text "\"type\": \"string\"")
set(schema_number "\"type\": [\"integer\", \"null\"]")
set(schema_boolean "\"type\": \"boolean\"")
set(schema_list "\"type\": \"array\", \"items\": {\"type\": \"string\"}")

# The schema of a record: all its fields are there, and there may be more.
function(describe record first out)
  set(properties "${first}")
  set(required "")
  _wazo_fields(${record} fields)
  foreach(field IN LISTS fields)
    _wazo_get(_WAZO_FIELD_${record}_${field} kind)
    _wazo_get("_WAZO_MEANING field ${record} ${field}" meaning)
    set(type "${schema_${kind}}")
    if(kind STREQUAL "records")
      _wazo_record_of_field(${field} item)
      set(type "\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/${item}\"}")
    endif()
    if(NOT kind STREQUAL "internal" AND NOT field STREQUAL "manifest_version")
      string(APPEND properties ",\n        \"${field}\": {${type}, \"description\": \"${meaning}\"}")
      string(APPEND required ", \"${field}\"")
    endif()
  endforeach()
  string(REGEX REPLACE "^,\n" "\n" properties "${properties}")
  string(REGEX REPLACE "^, " "" required "${required}")
  if(NOT first STREQUAL "")
    string(PREPEND required "\"manifest_version\", ")
  endif()
  set(${out} "{\n      \"type\": \"object\",\n      \"properties\": {${properties}\n      },\n      \"required\": [${required}]\n    }" PARENT_SCOPE)
endfunction()

_wazo_get(_WAZO_MANIFEST_VERSION version)
set(form ",\n        \"manifest_version\": {\"const\": ${version}}")
describe(platform "" platform)
describe(service "${form}" service)
set(definitions "\"platform\": ${platform},\n    \"service\": ${service}")
foreach(record route port process)
  describe(${record} "" schema)
  string(APPEND definitions ",\n    \"${record}\": ${schema}")
endforeach()
string(
  CONCAT text
         "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
         "  \"title\": \"A manifest of WazoService: of one service, or of all services of a build tree\",\n"
         "  \"anyOf\": [\n    {\"$ref\": \"#/$defs/service\"},\n    {\"$ref\": \"#/$defs/all\"}\n  ],\n"
         "  \"$defs\": {\n    ${definitions},\n    \"all\": {\n      \"type\": \"object\",\n      \"properties\": {\n"
         "        \"manifest_version\": {\"const\": ${version}},\n        \"platform\": {\"$ref\": \"#/$defs/platform\"},\n"
         "        \"services\": {\"type\": \"object\", \"additionalProperties\": {\"$ref\": \"#/$defs/service\"}}\n      },\n"
         "      \"required\": [\"manifest_version\", \"platform\", \"services\"]\n    }\n  }\n}\n")
file(CONFIGURE OUTPUT "${OUT}" CONTENT "@text@" @ONLY)
