# The expectations of a case about its generated files. They are checked when everything is written.

# Calls a function with literal arguments when the configuration has ended.
function(_later)
  set(code "cmake_language(DEFER DIRECTORY [==[${CMAKE_SOURCE_DIR}]==] CALL")
  foreach(i RANGE 1 ${ARGC})
    math(EXPR at "${i} - 1")
    string(APPEND code " [==[${ARGV${at}}]==]")
  endforeach()
  cmake_language(EVAL CODE "${code})")
endfunction()

# The generated file <path>, relative to wazo/, has the text: one line or several, whole lines.
function(expect_lines path text)
  _later(_expect_lines ON "${path}" "${text}")
endfunction()

function(expect_no_lines path text)
  _later(_expect_lines OFF "${path}" "${text}")
endfunction()

function(expect_no_file path)
  _later(_expect_no_file "${path}")
endfunction()

function(expect_executable path)
  _later(_expect_executable "${path}")
endfunction()

# The member <members>... of a service's object in manifest.json is <value>.
function(expect_manifest service)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "")
  list(POP_BACK arg_UNPARSED_ARGUMENTS value)
  list(JOIN arg_UNPARSED_ARGUMENTS " " members)
  _later(_expect_manifest "${service}" "${members}" "${value}")
endfunction()

# The state of an item of the checklist for the service wazo-probe: checked, machine, construction, excepted or open; or absent, if it does not apply. A third
# argument is what meets the item, or the reason for its state.
function(expect_item item state)
  _later(_expect_item ${item} ${state} ${ARGN})
endfunction()

# Short names of the files that most cases are about; the service is wazo-probe.
function(expect_unit text)
  expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "${text}")
endfunction()

function(expect_location text)
  expect_lines(services/wazo-probe/root/etc/nginx/locations/https-available/wazo-probe "${text}")
endfunction()

function(expect_no_location text)
  expect_no_lines(services/wazo-probe/root/etc/nginx/locations/https-available/wazo-probe "${text}")
endfunction()

function(expect_package text)
  expect_lines(cpack/wazo-probe/package.cmake "${text}")
endfunction()

function(_expect_lines wanted path text)
  if(path MATCHES "^docs/(report|services/)")
    _make_report()
  endif()
  set(file "${CMAKE_BINARY_DIR}/wazo/${path}")
  if(NOT EXISTS "${file}")
    message("unmet: there is no ${path}")
    return()
  endif()
  file(READ "${file}" content)
  string(FIND "\n${content}" "\n${text}\n" at)
  if(wanted AND at LESS 0)
    message("unmet: ${path} has no line\n ${text}\nin\n${content}")
  elseif(NOT wanted AND NOT at LESS 0)
    message("unmet: ${path} has the line\n ${text}")
  endif()
endfunction()

function(_expect_no_file path)
  if(EXISTS "${CMAKE_BINARY_DIR}/wazo/${path}")
    message("unmet: there is a ${path}")
  endif()
endfunction()

function(_expect_executable path)
  execute_process(COMMAND test -x "${CMAKE_BINARY_DIR}/wazo/${path}" RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message("unmet: ${path} is no program")
  endif()
endfunction()

# The output of wazo-report is created on first use.
function(_make_report)
  if(NOT EXISTS "${CMAKE_BINARY_DIR}/wazo/docs/report.json")
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" -P "${WAZO_MODULE}/wazo/tools/report/run.cmake" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

function(_expect_item item state)
  _make_report()
  file(READ "${CMAKE_BINARY_DIR}/wazo/docs/report.json" text)
  string(JSON count LENGTH "${text}" wazo-probe items)
  set(actual absent)
  foreach(i RANGE 1 ${count})
    math(EXPR at "${i} - 1")
    string(JSON name GET "${text}" wazo-probe items ${at} name)
    if(name STREQUAL item)
      string(JSON actual GET "${text}" wazo-probe items ${at} state)
      string(JSON by GET "${text}" wazo-probe items ${at} by)
      string(JSON reason GET "${text}" wazo-probe items ${at} reason)
    endif()
  endforeach()
  if(NOT actual STREQUAL state)
    message("unmet: the checklist's ${item} is ${actual}, not ${state}")
  elseif(ARGN AND NOT "${by}" STREQUAL ARGN AND NOT "${reason}" STREQUAL ARGN)
    message("unmet: the checklist's ${item} is ${state} by \"${by}\", reason \"${reason}\", not by ${ARGN}")
  endif()
endfunction()

function(_expect_manifest service members expected)
  string(REPLACE " " ";" path "${members}")
  file(READ "${CMAKE_BINARY_DIR}/wazo/manifest.json" text)
  string(JSON actual ERROR_VARIABLE error GET "${text}" services "${service}" ${path})
  if(NOT "${actual}" STREQUAL "${expected}")
    message("unmet: the manifest's ${members} of ${service} is \"${actual}\", not \"${expected}\"")
  endif()
endfunction()
