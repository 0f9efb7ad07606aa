# Records: an id with a value for each field of its kind (fields.cmake), as properties.
include_guard(GLOBAL)

# Stores the caller's variables <prefix><field> as the record <id>. What all records of an owner say, the part of the id before the first "@" or "/", is one text
# besides (_WAZO_RECORDS_OF <owner>), from which the room "render" sees what has changed.
function(_wazo_store_record _record _id _prefix)
  if(NOT COMMAND _wazo_store_${_record}_${_prefix})
    _wazo_compile_store(${_record} "${_prefix}")
  endif()
  cmake_language(CALL _wazo_store_${_record}_${_prefix} "${_id}")
endfunction()

# Defines what stores a kind of record: a command for each field is half of what a loop over the fields costs. The names of these functions' own variables must
# not be names of fields.
function(_wazo_compile_store record prefix)
  _wazo_fields(${record} fields)
  set(variables "${fields}")
  list(TRANSFORM variables PREPEND "${prefix}")
  list(JOIN variables " AND DEFINED " all_defined)
  set(code "")
  set(text "")
  string(ASCII 30 end)
  foreach(field variable IN ZIP_LISTS fields variables)
    string(APPEND code "set_property(GLOBAL PROPERTY \"_WAZO_RECORD \${_id} ${field}\" \"\${${variable}}\")\n")
    string(APPEND text "${record}_${field} \${_id} \${${variable}}${end}")
  endforeach()
  cmake_language(EVAL CODE "function(_wazo_store_${record}_${prefix} _id)\nif(NOT (DEFINED ${all_defined}))\n"
                 "_wazo_miss_field(${record} \"\${_id}\" ${variables})\nendif()\n${code}string(REGEX REPLACE \"[@/].*\" \"\" _owner \"\${_id}\")\n"
                 "set_property(GLOBAL APPEND_STRING PROPERTY \"_WAZO_RECORDS_OF \${_owner}\" \"${text}\")\nendfunction()")
endfunction()

function(_wazo_miss_field _record _id)
  foreach(_variable IN LISTS ARGN)
    if(NOT DEFINED ${_variable})
      message(FATAL_ERROR "WazoService: internal error: the ${_record} ${_id} has no ${_variable}")
    endif()
  endforeach()
endfunction()

# Sets the fields of a record as variables <prefix><field> of the caller.
function(_wazo_load_record _record _id _prefix)
  _wazo_fields(${_record} _fields)
  foreach(_field IN LISTS _fields)
    get_property(_value GLOBAL PROPERTY "_WAZO_RECORD ${_id} ${_field}")
    set(${_prefix}${_field} "${_value}" PARENT_SCOPE)
  endforeach()
endfunction()

# The code that sets fields of the record that a variable names as variables <prefix><field>, for functions that are made of tables or templates.
function(_wazo_load_code variable prefix fields out)
  set(code "")
  foreach(field IN LISTS fields)
    string(APPEND code "get_property(${prefix}${field} GLOBAL PROPERTY \"_WAZO_RECORD \${${variable}} ${field}\")\n")
  endforeach()
  set(${out} "${code}" PARENT_SCOPE)
endfunction()

# One field of a record, which is there.
function(_wazo_record_field id field out)
  get_property(value GLOBAL PROPERTY "_WAZO_RECORD ${id} ${field}")
  set(${out} "${value}" PARENT_SCOPE)
endfunction()
