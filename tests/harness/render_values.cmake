# Renders every value with every template, for test_hostile.py: cmake -D WORK=<dir> -P render_values.cmake
#
# <dir>/templates/<path>    templates of @value@, and of @raw:joined@, the value as an item of a list
# <dir>/values/<n>          values, each to the byte
# <dir>/out/<path>/<n>      what came out, or
# <dir>/refused/<path>/<n>  why it did not
include("${CMAKE_CURRENT_LIST_DIR}/engine.cmake")

file(GLOB_RECURSE templates RELATIVE "${WORK}/templates" "${WORK}/templates/*")
file(GLOB numbers RELATIVE "${WORK}/values" "${WORK}/values/*")
foreach(template IN LISTS templates)
  string(MAKE_C_IDENTIFIER "${template}" id)
  _wazo_compile_template("${WORK}/templates/${template}" "${template}" ${id})
  foreach(number IN LISTS numbers)
    file(READ "${WORK}/values/${number}" value)
    string(REPLACE ";" "\\;" values "${value}")
    set_property(GLOBAL PROPERTY _WAZO_ERRORS "")
    cmake_language(CALL _wazo_render_${id} text)
    get_property(errors GLOBAL PROPERTY _WAZO_ERRORS)
    if("${errors}" STREQUAL "")
      file(WRITE "${WORK}/out/${template}/${number}" "${text}")
    else()
      file(WRITE "${WORK}/refused/${template}/${number}" "${errors}")
    endif()
  endforeach()
endforeach()
