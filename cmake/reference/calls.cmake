# Calls of functions in the module's own code: the messages of errors are found where they are raised.
include_guard(GLOBAL)

# Which argument of a function is a message, counted from 1. A second part of a row is what the function puts behind it.
set(wazo_message_functions "_wazo_error\\(=2=" "_wazo_template_error\\(=3=" "_wazo_reject_line\\(=1=" "_wazo_claim_alone\\(=6= already belongs to …: …"
                           "wazo_refuse_package\\(=2=" "set\\(problem=1=")

# All messages, each with "…" for the values in it, as lines.
function(wazo_messages out)
  file(GLOB_RECURSE files "${wazo_module_directory}/wazo/*.cmake")
  set(messages "")
  foreach(file IN LISTS files)
    file(READ "${file}" text)
    string(REGEX REPLACE "(^|\n)[ \t]*#[^\n]*" "\\1" text "${text}")
    foreach(row IN LISTS wazo_message_functions)
      string(REGEX MATCH "^(.*)=([0-9]+)=(.*)$" unused "${row}")
      wazo_messages_of_calls("${text}" "${CMAKE_MATCH_1}" ${CMAKE_MATCH_2} "${CMAKE_MATCH_3}" found)
      string(APPEND messages "${found}")
    endforeach()
  endforeach()
  set(${out} "${messages}" PARENT_SCOPE)
endfunction()

function(wazo_messages_of_calls text beginning position ending out)
  set(found "")
  set(argument "[ \n]+(\"([^\"\\\\]|\\\\.)*\"|[^\"() \n]+)")
  while(text MATCHES "\n *${beginning}(.*)$")
    set(text "${CMAKE_MATCH_1}")
    set(rest " ${text}")
    foreach(i RANGE 1 ${position})
      if(rest MATCHES "^${argument}")
        set(value "${CMAKE_MATCH_1}")
        string(LENGTH "${CMAKE_MATCH_0}" length)
        string(SUBSTRING "${rest}" ${length} -1 rest)
      endif()
    endforeach()
    # What a helper hands on, or a call that is the function's definition, is no message.
    if(value MATCHES "^\"")
      wazo_plain_message("${value}" value)
      if(value MATCHES "[A-Za-z]")
        string(APPEND found "${value}${ending}\n")
      endif()
    endif()
  endwhile()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# A message as its reader sees it, with "…" for what differs.
function(wazo_plain_message value out)
  string(REGEX REPLACE "^\"(.*)\"$" "\\1" value "${value}")
  # A reference may have others within it.
  while(value MATCHES "\\$\\{[^{}]*\\}")
    string(REPLACE "${CMAKE_MATCH_0}" "…" value "${value}")
  endwhile()
  string(REGEX REPLACE "\\\\([\"\\\\$@])" "\\1" value "${value}")
  set(${out} "${value}" PARENT_SCOPE)
endfunction()
