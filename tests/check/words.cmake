# Words for the scripts of this room. Each works in WORK with a copy of the project.
cmake_minimum_required(VERSION 3.25)
set(source "${WORK}/source")
set(build "${WORK}/build")
cmake_path(SET module NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../cmake")
file(REMOVE_RECURSE "${WORK}")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/project/" DESTINATION "${source}")

# Runs a command; what it says is in `said`, its exit code in `code`.
macro(run)
  execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE code)
endmacro()

macro(configure)
  run("${CMAKE_COMMAND}" -S "${source}" -B "${build}" "-DCMAKE_MODULE_PATH=${module}" -Werror=dev ${ARGV})
  expect_code(0)
endmacro()

macro(build_target target)
  run("${CMAKE_COMMAND}" --build "${build}" --target ${target})
endmacro()

function(expect_code expected)
  if(NOT code EQUAL expected)
    message(FATAL_ERROR "exit code ${code} instead of ${expected}:\n${said}")
  endif()
endfunction()

function(expect_said)
  foreach(pattern IN LISTS ARGV)
    if(NOT said MATCHES "${pattern}")
      message(FATAL_ERROR "not said: ${pattern}\nbut:\n${said}")
    endif()
  endforeach()
endfunction()

function(expect_not_said)
  foreach(pattern IN LISTS ARGV)
    if(said MATCHES "${pattern}")
      message(FATAL_ERROR "said: ${pattern}\nin:\n${said}")
    endif()
  endforeach()
endfunction()
