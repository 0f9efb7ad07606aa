# A template, split into what is text, what is a value, and what is code.
include_guard(GLOBAL)

# Splits the text, all of it at once, into tokens, which are values and lines of code, each of these behind the end of the line before, and the literals
# between them. They are masked until the code is complete (_wazo_restore).
function(_wazo_split_template)
  _wazo_get(_WAZO_LIST_CHARACTERS signs)
  list(POP_FRONT signs open_mask close_mask semicolon_mask backslash_mask)
  # A percent sign that begins a line of text.
  string(ASCII 1 percent_mask)
  if(text MATCHES "[${percent_mask}-${backslash_mask}]")
    _wazo_template_error("${file}" 1 "the template contains a control character: remove it")
  endif()
  string(REPLACE "\n%%" "\n${percent_mask}" text "\n${text}")
  _wazo_mask("${text}" text)
  set(pattern "@(raw:)?[A-Za-z_][A-Za-z0-9_]*@|\n%[^\n]*")
  string(REGEX MATCHALL "${pattern}" tokens "${text}")
  string(REGEX REPLACE "${pattern}" ";" literals "${text}")
  # There is one literal more than tokens, and foreach() unsets the variable of a list that has come to its end.
  list(APPEND tokens end)
  string(REGEX MATCHALL "[a-z]+_[a-z_]+" words "${text}")
  list(REMOVE_DUPLICATES words)
  # As many equals signs as the brackets around all pieces of the text need.
  set(equals "=")
  while(text MATCHES "${close_mask}${equals}")
    string(APPEND equals "=")
  endwhile()
  return(PROPAGATE literals tokens words equals backslash_mask percent_mask)
endfunction()

# Pieces of the template as they stand there.
function(_wazo_restore text out)
  string(REPLACE "${percent_mask}" "%" text "${text}")
  _wazo_unmask("${text}" text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The fields of a service and of the platform, but for those that lines of code may set: names that stand there outside of a reference or a condition.
function(_wazo_find_constants)
  set(lines "${tokens}")
  list(FILTER lines INCLUDE REGEX "^\n%")
  list(FILTER lines EXCLUDE REGEX "^\n%(if|elseif|when)[ (]")
  string(REGEX REPLACE "\\\${[^}]*}" "" lines "${lines}")
  string(REGEX MATCHALL "[a-z_]+" set_here "${lines}")
  _wazo_fields(service constant_fields)
  _wazo_fields(platform platform_fields)
  list(APPEND constant_fields ${platform_fields})
  if(set_here)
    list(REMOVE_ITEM constant_fields ${set_here})
  endif()
  return(PROPAGATE constant_fields)
endfunction()
