# What a template's lines of code may call besides CMake's own commands.
include_guard(GLOBAL)

# %load(<variable> [<field>…]): the variable has the name of a record of the kind that it is named for (service, route, port, platform); its fields, or
# those that are listed, become variables <kind>_<field>.
function(_wazo_template_load _kind)
  set(_fields "${ARGN}")
  if(_fields STREQUAL "")
    _wazo_fields(${_kind} _fields)
  endif()
  set(_id "${${_kind}}")
  foreach(_field IN LISTS _fields)
    get_property(_value GLOBAL PROPERTY "_WAZO_RECORD ${_id} ${_field}")
    set(${_kind}_${_field} "${_value}" PARENT_SCOPE)
  endforeach()
endfunction()

# %join(<out> <list> <separator>): the items of a list as the file's format writes them, each with its own quotes where it needs them; for @raw:out@.
function(_wazo_template_join _out _list _separator)
  set(_joined "")
  set(_between "")
  foreach(_item IN LISTS ${_list})
    _wazo_escape_value(_item ${_format} token "${_template}" 0)
    string(APPEND _joined "${_between}${_v}")
    set(_between "${_separator}")
  endforeach()
  set(${_out} "${_joined}" PARENT_SCOPE)
endfunction()
