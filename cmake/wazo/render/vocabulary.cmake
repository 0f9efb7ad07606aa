# What a template's lines of code may call besides CMake's own commands.
include_guard(GLOBAL)

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
