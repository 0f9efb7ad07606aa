# What the tests of wazo-audit have in common: the declarations, a tree in which nothing drifted, and what an accident changes in it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../harness/steps.cmake")

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(build "${WORK}/build")
set(tree "${WORK}/tree")

function(prepare)
  file(REMOVE_RECURSE "${WORK}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${here}/project" -B "${build}" -G Ninja -Werror=dev "-DWAZO_MODULE=${module}" OUTPUT_QUIET
                  COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The tree of a kind (repository, machine) with the files of an accident, if one is named, laid over it.
function(lay_out kind)
  file(REMOVE_RECURSE "${tree}")
  file(COPY "${here}/trees/${kind}/" DESTINATION "${tree}")
  if(ARGC GREATER 1)
    # file(COPY) would leave a file alone that is as old as the other one.
    execute_process(COMMAND cp -R "${here}/accidents/${ARGV1}/${kind}/." "${tree}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

# Runs the tool; sets result and said, without the place of its own failure.
function(audit)
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DBUILD=${build}" "-DWAZO_AUDIT_TREE=${tree}" -P "${module}/wazo/tools/audit/audit.cmake" RESULT_VARIABLE result
                  ERROR_VARIABLE said)
  string(REGEX REPLACE "CMake Error at [^\n]*\n  ([^\n]*).*" "\\1\n" said "${said}")
  string(REPLACE "${WORK}" "<work>" said "${said}")
  return(PROPAGATE result said)
endfunction()
