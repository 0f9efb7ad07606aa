# Texts of many lines, in a language whose lists are texts with semicolons.
include_guard(GLOBAL)

# A text's lines as a list; wazo_line() gives one of them back as it was.
function(wazo_lines text out)
  string(REPLACE "[" "<:1:>" text "${text}")
  string(REPLACE "]" "<:2:>" text "${text}")
  string(REPLACE ";" "<:3:>" text "${text}")
  # A backslash before the separator would hide it.
  string(REPLACE "\\" "<:4:>" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(wazo_line line out)
  string(REPLACE "<:1:>" "[" line "${line}")
  string(REPLACE "<:2:>" "]" line "${line}")
  string(REPLACE "<:3:>" ";" line "${line}")
  string(REPLACE "<:4:>" "\\" line "${line}")
  set(${out} "${line}" PARENT_SCOPE)
endfunction()

# Text as reStructuredText's own: what it would take for markup gets a backslash.
function(wazo_rst text out)
  string(REGEX REPLACE "([\\*`|_])" "\\\\\\1" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
