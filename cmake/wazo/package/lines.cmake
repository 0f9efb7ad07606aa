# What programs print, for what is run by cpack or with `cmake -P`.
include_guard(GLOBAL)

# Lines as a list: a name may have a semicolon in it.
function(wazo_split_lines text out)
  string(REPLACE ";" "\\;" text "${text}")
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
