# A tool's findings: collected, printed at the end, and the reason for a non-zero exit code.
include_guard(GLOBAL)

# A setting that was not given on the command line may stand in the environment.
function(_wazo_setting variable)
  if("${${variable}}" STREQUAL "")
    set(${variable} "$ENV{${variable}}" PARENT_SCOPE)
  endif()
endfunction()

# _wazo_finding(<service> <place> <text>…): further texts are lines below the first.
function(_wazo_finding service place text)
  set(said "${service}, ${place}: ${text}\n")
  set(number 3)
  while(number LESS ARGC)
    # By number, since a text may have a semicolon.
    string(APPEND said "    ${ARGV${number}}\n")
    math(EXPR number "${number} + 1")
  endwhile()
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_FINDINGS "${said}")
  _wazo_get(_WAZO_FINDINGS_COUNT count)
  math(EXPR count "0${count} + 1")
  set_property(GLOBAL PROPERTY _WAZO_FINDINGS_COUNT ${count})
endfunction()

# A remark that is not a finding.
function(_wazo_note text)
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_NOTES "${text}\n")
endfunction()

# A path as people look for it: relative to the project.
function(_wazo_short_path path out)
  cmake_path(IS_PREFIX CMAKE_SOURCE_DIR "${path}" NORMALIZE inside)
  if(inside)
    cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CMAKE_SOURCE_DIR}")
  endif()
  set(${out} "${path}" PARENT_SCOPE)
endfunction()

# Prints findings and notes, and fails if there are findings.
function(_wazo_tell_findings tool scope)
  _wazo_get(_WAZO_FINDINGS findings)
  _wazo_get(_WAZO_NOTES notes)
  _wazo_get(_WAZO_FINDINGS_COUNT count)
  # Without a mode a message is printed as it is.
  message("${findings}${notes}${tool}: ${scope}")
  if(count)
    message(FATAL_ERROR "${tool}: ${count} findings")
  endif()
endfunction()

# A finding that leaves an item of the checklist open.
function(_wazo_open_finding item place text)
  _wazo_finding("${service_name}" "${place}" "${text}")
  set_property(GLOBAL APPEND_STRING PROPERTY _WAZO_OPEN_DEPENDENCIES "${service_instance}|${item}|${text}\n")
endfunction()
