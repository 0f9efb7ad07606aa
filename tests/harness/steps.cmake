# The steps of a case, for the runner and for -check.cmake files. They share the variables case, source and build.
include_guard(GLOBAL)

cmake_path(SET module NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../cmake")
cmake_path(SET templates NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../templates")
set(harness "${CMAKE_CURRENT_LIST_DIR}")

function(fail)
  string(JOIN "" text ${ARGV})
  # Without a mode a message is printed as it is.
  message("${text}")
  message(FATAL_ERROR "the test failed")
endfunction()

function(prepare_source)
  file(REMOVE_RECURSE "${WORK}")
  file(COPY "${harness}/project/" DESTINATION "${source}")
  file(COPY "${harness}/program" "${CASE}.cmake" DESTINATION "${source}")
  if(IS_DIRECTORY "${CASE}")
    file(COPY "${CASE}/" DESTINATION "${source}")
  endif()
endfunction()

# Configures the case; sets result, said (stderr, without what differs from machine to machine) and printed (stdout without cmake's progress).
function(configure)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${source}" -B "${build}" -G Ninja -Wdev -Werror=dev -Wdeprecated -Werror=deprecated "-DWAZO_MODULE=${module}"
            "-DWAZO_HARNESS=${harness}" "-DWAZO_CASE=${case}" ${ARGN}
    RESULT_VARIABLE result
    ERROR_VARIABLE said
    OUTPUT_VARIABLE printed)
  normalise(said)
  string(REGEX REPLACE "\n(-- |See also )[^\n]*" "" printed "\n${printed}")
  string(REGEX REPLACE "^\n" "" printed "${printed}")
  return(PROPAGATE result said printed)
endfunction()

# Leaves the text of messages: no places in CMake's or the module's own files, no absolute paths.
function(normalise variable)
  set(text "\n${${variable}}")
  string(REPLACE "${source}" "<source>" text "${text}")
  string(REPLACE "${build}" "<build>" text "${text}")
  string(REPLACE "${module}" "<module>" text "${text}")
  string(REPLACE "${templates}" "<templates>" text "${text}")
  string(REGEX REPLACE "\nCall Stack [^\n]*(\n  [^\n]+)*" "\n" text "${text}")
  string(REGEX REPLACE "\nCMake Error at [^\n]*:\n" "\n" text "${text}")
  string(REGEX REPLACE "\nCMake Generate step failed[^\n]*" "" text "${text}")
  string(REGEX REPLACE "\n\n+" "\n" text "${text}")
  string(REGEX REPLACE "^\n" "" text "${text}")
  string(REGEX REPLACE "([^\n])$" "\\1\n" text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(compare_with_expectations)
  set(expected_result 0)
  if(EXISTS "${CASE}-stderr.txt")
    set(expected_result 1)
  endif()
  read_expectation(result expected_result)
  string(STRIP "${expected_result}" expected_result)
  set(expected_stderr "")
  read_expectation(stderr expected_stderr)
  set(expected_stdout "")
  read_expectation(stdout expected_stdout)
  compare("stderr" "${expected_stderr}" "${said}")
  compare("stdout" "${expected_stdout}" "${printed}")
  compare("exit code" "${expected_result}" "${result}")
endfunction()

function(read_expectation suffix out)
  if(EXISTS "${CASE}-${suffix}.txt")
    file(READ "${CASE}-${suffix}.txt" text)
    set(${out} "${text}" PARENT_SCOPE)
  endif()
endfunction()

function(compare what expected actual)
  if(NOT "${expected}" STREQUAL "${actual}")
    file(WRITE "${WORK}/expected" "${expected}")
    file(WRITE "${WORK}/found" "${actual}")
    execute_process(COMMAND diff --unified=0 --label expected --label found "${WORK}/expected" "${WORK}/found" OUTPUT_VARIABLE difference)
    fail("${what} of ${CASE}.cmake\n${difference}")
  endif()
endfunction()
