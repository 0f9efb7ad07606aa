# What the tests of wazo-register have in common: a project, checkouts of the platform's repositories, and the tool run on both.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../harness/steps.cmake")

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(build "${WORK}/build")
set(checkouts "${WORK}/checkouts")

# What is said of places without a stable form.
set(by_hand
    "wazo-greeter: open, by hand: wazo-auth-keys/etc/wazo-auth/conf.d/50-wazo-default.yml: say in the default policy what users may do with it
wazo-greeter: open, by hand: wazo-acceptance/features/daily/http.feature: add a public path and what it answers to the table of throttled resources
wazo-greeter: open, by hand: wazo-docker/etc/wazo-greeter.yml: write the configuration that it has among these containers
")

# The project's entries, and fresh checkouts.
function(prepare)
  file(REMOVE_RECURSE "${WORK}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${here}/project" -B "${build}" -G Ninja -Werror=dev "-DWAZO_MODULE=${module}" OUTPUT_QUIET
                  COMMAND_ERROR_IS_FATAL ANY)
  file(COPY "${here}/checkouts" DESTINATION "${WORK}")
endfunction()

# Runs the tool; sets result, printed (the patch) and said.
function(register)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DBUILD=${build}" "-DWAZO_CHECKOUTS=${checkouts}" ${ARGN} -P "${module}/wazo/tools/register/register.cmake"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE printed
    ERROR_VARIABLE said)
  string(REPLACE "${WORK}" "<work>" said "${said}")
  return(PROPAGATE result printed said)
endfunction()

# Replaces a text in a file of the checkouts; it must be there.
function(edit file from to)
  file(READ "${checkouts}/${file}" text)
  string(FIND "${text}" "${from}" at)
  if(at LESS 0)
    fail("${file} has no text to edit: ${from}")
  endif()
  string(REPLACE "${from}" "${to}" text "${text}")
  file(WRITE "${checkouts}/${file}" "${text}")
endfunction()

# The checkouts of some repositories as the platform had them before.
function(go_back)
  foreach(repository IN LISTS ARGN)
    file(REMOVE_RECURSE "${checkouts}/${repository}")
    file(COPY "${here}/former/checkouts/${repository}" DESTINATION "${checkouts}")
  endforeach()
endfunction()

function(expect_said text)
  string(FIND "${said}" "${text}" at)
  if(at LESS 0)
    fail("it was not said: ${text}\nbut:\n${said}")
  endif()
endfunction()

# A file of the checkouts has a text.
function(expect_text file text)
  file(READ "${checkouts}/${file}" content)
  string(FIND "${content}" "${text}" at)
  if(at LESS 0)
    fail("${file} has no\n${text}\nin\n${content}")
  endif()
endfunction()

function(expect_no_text file text)
  file(READ "${checkouts}/${file}" content)
  string(FIND "${content}" "${text}" at)
  if(NOT at LESS 0)
    fail("${file} has\n${text}")
  endif()
endfunction()

# Two directories are the same to the byte.
function(expect_same one other)
  execute_process(COMMAND diff -ru "${one}" "${other}" RESULT_VARIABLE result OUTPUT_VARIABLE difference)
  if(NOT result EQUAL 0)
    fail("${one} is not ${other}:\n${difference}")
  endif()
endfunction()
