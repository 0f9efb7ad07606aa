# The values of keywords that are not given, from the table of keywords.
include_guard(GLOBAL)

# Defines _wazo_apply_defaults_<style>(), which sets value_<KEYWORD> for each keyword of a service that has a default in the table: the value that is given, or
# that one.
function(_wazo_compile_defaults style)
  set(code "")
  set(values "")
  _wazo_get(_WAZO_DEFAULTED_service keywords)
  foreach(keyword IN LISTS keywords)
    _wazo_default(service ${keyword} ${style} "\${name}" default)
    string(APPEND code "set(value_${keyword} \"\${given_${keyword}}\")\nif(value_${keyword} STREQUAL \"\")\n  set(value_${keyword} \"${default}\")\nendif()\n")
    string(APPEND values " value_${keyword}")
  endforeach()
  cmake_language(EVAL CODE "function(_wazo_apply_defaults_${style})\n${code}return(PROPAGATE${values})\nendfunction()")
endfunction()
