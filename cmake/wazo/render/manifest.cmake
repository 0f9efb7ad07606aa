# Records as JSON: the model that other tools read. The tables of the model are compiled into one function per kind of record, as templates are, since this
# is the largest file of each service.
include_guard(GLOBAL)

# Defines _wazo_<record>_json(<out>), which writes the caller's variables <prefix><field> as a JSON object with a margin before each line. Where no text and no
# list of the record has anything to escape, which is nearly always, the whole object is one text (plain); else each value is escaped by itself (escaped).
function(_wazo_compile_record_json record prefix margin)
  _wazo_fields(${record} fields)
  get_property(masks GLOBAL PROPERTY _WAZO_MASKS)
  string(REGEX REPLACE "^.(.*).$" "\\1" masks "${masks}")
  foreach(part plain escaped arrays insert texts lists)
    set(${part} "")
  endforeach()
  set(separator "{\\n")
  foreach(field IN LISTS fields)
    _wazo_get(_WAZO_FIELD_${record}_${field} kind)
    if(NOT kind STREQUAL "internal")
      set(variable "${prefix}${field}")
      set(label "${separator}${margin}  \\\"${field}\\\": ")
      set(separator ",\\n")
      cmake_language(CALL _wazo_compile_${kind}_json)
    endif()
  endforeach()
  string(
    CONFIGURE
      [=[
function(_wazo_@record@_json _out)
  @arrays@
  if("@texts@" MATCHES "^[^;\"\\@masks@]*$" AND "@lists@" MATCHES "^[^][\"\\@masks@]*$")
    set(_ON true)
    set(_OFF false)
    set(_json "@plain@")
    # Empty lists and numbers, then the items of the other lists.
    string(REPLACE "[\"\"]" "[]" _json "${_json}")
    string(REPLACE ": ,\n" ": null,\n" _json "${_json}")
    string(REPLACE ";" "\", \"" _json "${_json}")
    @insert@
  else()
    set(_json "")
    @escaped@
  endif()
  set(${_out} "${_json}\n@margin@}" PARENT_SCOPE)
endfunction()
]=]
      code
    @ONLY)
  cmake_language(EVAL CODE "${code}")
endfunction()

# The code for one field; one function for each kind of the model's tables.
function(_wazo_compile_text_json)
  string(APPEND texts "\${${variable}}")
  string(APPEND plain "${label}\\\"\${${variable}}\\\"")
  string(APPEND escaped "_wazo_value_json(\"\${${variable}}\" _value)\nstring(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE plain escaped texts)
endfunction()

function(_wazo_compile_number_json)
  string(APPEND plain "${label}\${${variable}}")
  string(APPEND escaped "_wazo_escape_json(\"\${${variable}}\" plain _value)\nstring(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE plain escaped)
endfunction()

function(_wazo_compile_boolean_json)
  string(APPEND plain "${label}\${_\${${variable}}}")
  string(APPEND escaped "_wazo_escape_json(\"\${${variable}}\" plain _value)\nstring(APPEND _json \"${label}\${_value}\")\n")
  return(PROPAGATE plain escaped)
endfunction()

function(_wazo_compile_list_json)
  string(APPEND lists "\${${variable}}")
  string(APPEND plain "${label}[\\\"\${${variable}}\\\"]")
  string(APPEND escaped "_wazo_list_json(_value ${variable})\nstring(APPEND _json \"${label}[\${_value}]\")\n")
  return(PROPAGATE plain escaped lists)
endfunction()

# The records are put in when all else is done: brackets and braces stand nowhere in a plain value.
function(_wazo_compile_records_json)
  string(APPEND arrays "_wazo_records_json(_array_${variable} ${variable})\n")
  string(APPEND plain "${label}[{${variable}}]")
  string(APPEND insert "string(REPLACE \"[{${variable}}]\" \"[\${_array_${variable}}]\" _json \"\${_json}\")\n")
  string(APPEND escaped "string(APPEND _json \"${label}[\${_array_${variable}}]\")\n")
  return(PROPAGATE plain escaped arrays insert)
endfunction()

# What a service's manifest and the manifest of all services are made with.
function(_wazo_compile_manifests)
  _wazo_compile_record_json(platform "" "  ")
  _wazo_compile_record_json(port port_ "    ")
  _wazo_compile_record_json(route route_ "    ")
  _wazo_compile_record_json(process process_ "    ")
  _wazo_compile_record_json(service "" "")
endfunction()

# A text.
function(_wazo_value_json value out)
  _wazo_unmask_value("${value}" value)
  _wazo_escape_json("${value}" token value)
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# The items of a list.
function(_wazo_list_json _out _variable)
  set(_json "")
  foreach(_item IN LISTS ${_variable})
    _wazo_value_json("${_item}" _escaped)
    string(APPEND _json ", ${_escaped}")
  endforeach()
  string(REGEX REPLACE "^, " "" _json "${_json}")
  set(${_out} "${_json}" PARENT_SCOPE)
endfunction()

# The objects of the records that a field lists.
function(_wazo_records_json _out _variable)
  _wazo_record_of_field("${_variable}" _record)
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
