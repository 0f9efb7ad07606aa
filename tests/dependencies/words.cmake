# What the tests of wazo-check-dependencies have in common.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../harness/steps.cmake")

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(build "${WORK}/build")

function(prepare)
  file(REMOVE_RECURSE "${WORK}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${here}/project" -B "${build}" -G Ninja -Werror=dev "-DWAZO_MODULE=${module}" OUTPUT_QUIET
                  COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Runs the tool; sets result and said, without the place of its own failure.
function(check_dependencies)
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DBUILD=${build}" ${ARGN} -P "${module}/wazo/tools/dependencies/check.cmake" RESULT_VARIABLE result ERROR_VARIABLE said)
  string(REGEX REPLACE "CMake Error at [^\n]*\n  ([^\n]*).*" "\\1\n" said "${said}")
  string(REPLACE "${here}" "<here>" said "${said}")
  string(REPLACE "${WORK}" "<work>" said "${said}")
  return(PROPAGATE result said)
endfunction()
