# Jobs for jobs/run.sh: shell scripts that run in parallel.

# Begins an empty set of jobs.
function(wazo_begin_jobs directory)
  file(REMOVE_RECURSE "${directory}")
  file(MAKE_DIRECTORY "${directory}")
endfunction()

# An argument as the shell takes it literally.
function(wazo_shell_word value out)
  string(REPLACE "'" "'\\''" value "${value}")
  set(${out} "'${value}'" PARENT_SCOPE)
endfunction()

# A job that is a command with its arguments, run in the folder `place`.
function(wazo_add_job directory name place)
  wazo_shell_word("${place}" place)
  set(line "cd ${place} && exec")
  foreach(word IN LISTS ARGN)
    wazo_shell_word("${word}" word)
    string(APPEND line " ${word}")
  endforeach()
  file(WRITE "${directory}/${name}.job" "${line}\n")
endfunction()

# A single job needs no run.sh.
function(wazo_run_jobs what total directory)
  file(GLOB jobs "${directory}/*.job")
  list(LENGTH jobs count)
  if(count EQUAL 1)
    string(REGEX REPLACE "\\.job$" "" job "${jobs}")
    execute_process(COMMAND sh "${job}.job" OUTPUT_FILE "${job}.out" ERROR_FILE "${job}.out" RESULT_VARIABLE code)
    file(WRITE "${job}.rc" "${code}\n")
    return()
  endif()
  execute_process(COMMAND sh "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/run.sh" "${what}" ${total} "${directory}")
endfunction()

# The exit code and the output of a finished job.
function(wazo_job_result directory name out_code out_text)
  file(READ "${directory}/${name}.rc" code)
  string(STRIP "${code}" code)
  file(READ "${directory}/${name}.out" text)
  set(${out_code} "${code}" PARENT_SCOPE)
  set(${out_text} "${text}" PARENT_SCOPE)
endfunction()
