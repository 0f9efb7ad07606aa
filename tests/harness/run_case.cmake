# Runs one case: cmake -D CASE=<file without .cmake> -D WORK=<dir> -P run_case.cmake
#
#   <case>.cmake         what the project declares, with the expectations of expect.cmake
#   <case>/              files of the project, if it needs any
#   <case>-stderr.txt    the expected stderr; without this file, stderr must be empty and configuring must succeed
#   <case>-stdout.txt    the expected stdout, without CMake's progress
#   <case>-result.txt    its exit code; by default 1 with a -stderr.txt, 0 without
#   <case>-check.cmake   additional steps and checks, with the functions of steps.cmake
#
# WAZO_TEST_RECORD=1 in the environment updates <case>-stderr.txt.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

cmake_path(GET CASE FILENAME case)
set(source "${WORK}/source")
set(build "${WORK}/build")

prepare_source()
configure()
if(NOT "$ENV{WAZO_TEST_RECORD}" STREQUAL "" AND NOT "${said}" STREQUAL "" AND NOT "${said}" MATCHES "unmet:")
  file(WRITE "${CASE}-stderr.txt" "${said}")
endif()
compare_with_expectations()
include("${CASE}-check.cmake" OPTIONAL)
