# Defaults for values that a package must have; the configuration prints them and says what to set.
include_guard(GLOBAL)

function(_wazo_assume what advice)
  get_property(assumed GLOBAL PROPERTY "_WAZO_ASSUMED ${what}" SET)
  if(NOT assumed)
    set_property(GLOBAL PROPERTY "_WAZO_ASSUMED ${what}" ON)
    message(STATUS "WazoService: ${what} is assumed: ${advice}")
  endif()
endfunction()
