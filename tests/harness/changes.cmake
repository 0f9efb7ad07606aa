# Words for checks of what a change comes to (run_case.cmake): the tree is that of a first configuration.
# Every generated file and its content.
function(contents out)
  execute_process(COMMAND find "${build}/wazo" -type f -exec sha256sum {} + COMMAND sort OUTPUT_VARIABLE text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# Whether anything was rendered is seen by the note of the outcome, which is written last.
function(note_time out)
  file(TIMESTAMP "${build}/CMakeFiles/wazo/answers.txt" time "%s.%f")
  set(${out} "${time}" PARENT_SCOPE)
endfunction()

function(expect_anew expected before what)
  note_time(after)
  set(anew ON)
  if(before STREQUAL after)
    set(anew OFF)
  endif()
  compare("${what}: rendered anew" ${expected} ${anew})
endfunction()

function(configure_again expected_anew what)
  note_time(before)
  configure(${ARGN})
  compare("${what}: exit code" 0 "${result}")
  expect_anew(${expected_anew} "${before}" "${what}")
endfunction()

# All that the module has made but compiled templates.
function(forget)
  file(GLOB notes "${build}/CMakeFiles/wazo/*")
  list(FILTER notes EXCLUDE REGEX "/templates$")
  file(REMOVE_RECURSE "${build}/wazo" ${notes})
endfunction()

# After a change of something that counts, all is as a first configuration makes it.
function(expect_as_first what)
  contents(before)
  configure_again(ON "${what}" ${ARGN})
  contents(after)
  if(before STREQUAL after AND NOT what MATCHES "^a generated file")
    fail("${what} changed nothing that is generated")
  endif()
  forget()
  configure()
  contents(first)
  compare("${what}, against a first configuration" "${first}" "${after}")
endfunction()

# And then it stays.
function(expect_noticed what)
  expect_as_first("${what}" ${ARGN})
  configure_again(OFF "${what}, and nothing more")
endfunction()

# The build itself configures again, and then no more.
function(expect_build_notices what)
  foreach(expected ON OFF)
    note_time(before)
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    expect_anew(${expected} "${before}" "a build after ${what}")
  endforeach()
endfunction()

function(change file text)
  file(WRITE "${source}/${file}" "${text}")
endfunction()
