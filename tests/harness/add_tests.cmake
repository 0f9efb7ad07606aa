# How files become tests: a file in a room is a test with the room's label, and its path is its name.

# How many times longer than on an idle machine a test may take (tests/run measures it).
set(pace "$ENV{WAZO_PACE}")
if(NOT pace MATCHES "^[1-9][0-9]*$")
  set(pace 1)
endif()
math(EXPR fast_limit "600 * ${pace}")
math(EXPR slow_limit "1800 * ${pace}")
include("${CMAKE_CURRENT_LIST_DIR}/caches.cmake")

# One test, unless WAZO_TESTS asks for others.
function(register name)
  if("$ENV{WAZO_TESTS}" STREQUAL "" OR name MATCHES "$ENV{WAZO_TESTS}")
    string(REGEX REPLACE "[./].*" "" room "${name}")
    add_test(NAME "${name}" COMMAND ${ARGN})
    set_tests_properties("${name}" PROPERTIES LABELS "${room}" TIMEOUT ${fast_limit} ENVIRONMENT "${caches}")
  endif()
endfunction()

# Every <case>.cmake in the rooms that is not an additional step of a case (run_case.cmake).
function(add_cases)
  foreach(room IN LISTS ARGV)
    file(GLOB cases RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CONFIGURE_DEPENDS "${room}/*.cmake")
    list(FILTER cases EXCLUDE REGEX "-check\\.cmake$")
    foreach(case IN LISTS cases)
      string(REGEX REPLACE "\\.cmake$" "" case "${case}")
      register("${case}" "${CMAKE_COMMAND}" -D "CASE=${CMAKE_CURRENT_SOURCE_DIR}/${case}" -D "WORK=${CMAKE_CURRENT_BINARY_DIR}/${case}" -P
               "${CMAKE_CURRENT_SOURCE_DIR}/harness/run_case.cmake")
    endforeach()
  endforeach()
endfunction()

# Every script of CMake in a directory, with a directory of its own to work in.
function(add_scripts directory)
  file(GLOB scripts RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CONFIGURE_DEPENDS "${directory}/*.cmake")
  foreach(script IN LISTS scripts)
    string(REGEX REPLACE "\\.cmake$" "" name "${script}")
    register("${name}" "${CMAKE_COMMAND}" -D "WORK=${CMAKE_CURRENT_BINARY_DIR}/${name}" -P "${CMAKE_CURRENT_SOURCE_DIR}/${script}")
  endforeach()
endfunction()

# Every test_*.py and test_*.sh in the rooms; the argument is a directory to work in. A file that says "label: slow" or "label: live" has
# that label too, and more time. One that ends with 77 has not got what it needs.
function(add_programs)
  foreach(room IN LISTS ARGV)
    file(GLOB programs RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" CONFIGURE_DEPENDS "${room}/test_*.py" "${room}/test_*.sh")
    foreach(program IN LISTS programs)
      string(REGEX REPLACE "test_([^/]*)\\..*" "\\1" name "${program}")
      set(interpreter bash)
      if(program MATCHES "\\.py$")
        set(interpreter "${Python3_EXECUTABLE}")
      endif()
      register("${name}" "${interpreter}" "${CMAKE_CURRENT_SOURCE_DIR}/${program}" "${CMAKE_CURRENT_BINARY_DIR}/${name}")
      file(STRINGS "${program}" said REGEX "label: (slow|live)" LIMIT_COUNT 1)
      if(said MATCHES "label: (slow|live)" AND TEST ${name})
        set_tests_properties(${name} PROPERTIES LABELS "${room};${CMAKE_MATCH_1}" TIMEOUT ${slow_limit})
        if(CMAKE_MATCH_1 STREQUAL "live")
          set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED machines SKIP_RETURN_CODE 77)
        endif()
      endif()
    endforeach()
  endforeach()
endfunction()
