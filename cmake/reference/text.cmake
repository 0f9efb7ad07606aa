# Text in the language of the manual.
include_guard(GLOBAL)

# Text as reStructuredText's own: what it would take for markup gets a backslash.
function(wazo_rst text out)
  string(REGEX REPLACE "([\\*`|_])" "\\\\\\1" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
