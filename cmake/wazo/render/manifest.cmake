# Records as JSON: the model that other tools read. The tables of the model are compiled into one function per kind of record, as templates are, since this
# is the largest file of each service.
include_guard(GLOBAL)

# Defines _wazo_<record>_json(<out>), which writes the caller's variables <prefix><field> as a JSON object with a margin before each line.
function(_wazo_compile_record_json record prefix margin)
  _wazo_fields(${record} fields)
  set(code "function(_wazo_${record}_json _out)\nset(_json \"\")\n")
  set(separator "{\\n")
  set(texts "")
  foreach(field IN LISTS fields)
    get_property(kind GLOBAL PROPERTY _WAZO_FIELD_${record}_${field})
    if(kind STREQUAL "internal")
      continue()
    elseif(kind STREQUAL "text")
      list(APPEND texts "${prefix}${field}")
    endif()
    set(label "${separator}${margin}  \\\"${field}\\\": ")
    set(separator ",\\n")
    cmake_language(CALL _wazo_compile_${kind}_json "${prefix}${field}" "${label}")
  endforeach()
  list(TRANSFORM texts REPLACE "(.+)" "\${\\1}")
  list(JOIN texts "" texts)
  # Where no text of the record has a quote or a backslash, which is nearly always, none of them is looked at by itself.
  string(CONFIGURE "set(_plain OFF)\nif(\"@texts@\" MATCHES \"^[^\\\"\\\\\\\\]*$\")\n  set(_plain ON)\nendif()\n" plain @ONLY)
  string(REPLACE "set(_json \"\")\n" "set(_json \"\")\n${plain}" code "${code}")
  string(APPEND code "set(\${_out} \"\${_json}\\n${margin}}\" PARENT_SCOPE)\nendfunction()\n")
  cmake_language(EVAL CODE "${code}")
endfunction()

# The code that appends one field; one function for each kind of the model's tables.
function(_wazo_compile_text_json variable label)
  string(APPEND code "set(_value \"\\\"\${${variable}}\\\"\")\nif(NOT _plain)\n  _wazo_escape_json(\"\${${variable}}\" token _value)\nendif()\n"
         "string(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE code)
endfunction()

function(_wazo_compile_number_json variable label)
  string(APPEND code "set(_value \"\${${variable}}\")\nif(_value STREQUAL \"\")\n  set(_value null)\nendif()\nstring(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE code)
endfunction()

function(_wazo_compile_boolean_json variable label)
  string(APPEND code "set(_value false)\nif(${variable})\n  set(_value true)\nendif()\nstring(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE code)
endfunction()

function(_wazo_compile_list_json variable label)
  string(APPEND code "set(_value \"\")\nif(NOT \"\${${variable}}\" STREQUAL \"\")\n  _wazo_list_json(_value ${variable})\nendif()\n"
         "string(APPEND _json \"${label}[\${_value}]\")\n")
  return(PROPAGATE code)
endfunction()

function(_wazo_compile_records_json variable label)
  string(APPEND code "_wazo_records_json(_value ${variable})\nstring(APPEND _json \"${label}[\${_value}]\")\n")
  return(PROPAGATE code)
endfunction()

# What a service's manifest and the manifest of all services are made with.
function(_wazo_compile_manifests)
  _wazo_compile_record_json(platform "" "  ")
  _wazo_compile_record_json(port port_ "    ")
  _wazo_compile_record_json(route route_ "    ")
  _wazo_compile_record_json(service "" "")
endfunction()

# The items of a list that is not empty.
function(_wazo_list_json _out _variable)
  if("${${_variable}}" MATCHES "[][\"\\\\]")
    set(_json "")
    foreach(_item IN LISTS ${_variable})
      _wazo_escape_json("${_item}" token _escaped)
      string(APPEND _json ", ${_escaped}")
    endforeach()
    string(REGEX REPLACE "^, " "" _json "${_json}")
  else()
    string(REPLACE ";" "\", \"" _json "\"${${_variable}}\"")
  endif()
  set(${_out} "${_json}" PARENT_SCOPE)
endfunction()

# The objects of the records that a field lists: routes are records of kind route.
function(_wazo_records_json _out _variable)
  string(REGEX REPLACE "s$" "" _record "${_variable}")
  set(_array "")
  foreach(_id IN LISTS ${_variable})
    _wazo_load_record(${_record} "${_id}" ${_record}_)
    cmake_language(CALL _wazo_${_record}_json _object)
    string(APPEND _array ",\n    ${_object}")
  endforeach()
  if(NOT _array STREQUAL "")
    string(REGEX REPLACE "^," "" _array "${_array}")
    string(APPEND _array "\n  ")
  endif()
  set(${_out} "${_array}" PARENT_SCOPE)
endfunction()

# Adds a service's manifest to that of all services.
function(_wazo_collect_manifest instance manifest)
  get_property(begun GLOBAL PROPERTY _WAZO_MANIFESTS SET)
  set(separator "")
  if(begun)
    set(separator ",")
  endif()
  string(REPLACE "\n" "\n    " manifest "${manifest}")
  # A property grows in place; a variable would be copied for each service.
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_MANIFESTS "${separator}\n    \"${instance}\": ${manifest}")
endfunction()
