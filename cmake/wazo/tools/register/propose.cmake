# What a repository is to have, beside what it has.
include_guard(GLOBAL)

function(_wazo_propose path text)
  file(CONFIGURE OUTPUT "${path}" CONTENT "@text@" @ONLY)
endfunction()
