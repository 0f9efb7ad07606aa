# Content that no package of a service may have.

function(wazo_check_contents stages components files)
  wazo_refuse_names("${stages}")
  wazo_refuse_empty("${components}" "${files}")
  wazo_refuse_paths("${files}")
  wazo_refuse_private_keys("${stages}" "${files}")
endfunction()

# Names that no list of CMake's holds, and no list of conffiles: they would be taken for other files. What is generated has none; the project's own rules may.
function(wazo_refuse_names stages)
  execute_process(COMMAND env LC_ALL=C find . -mindepth 2 -name "*[][;\\\\[:cntrl:]]*" -printf "%P" -quit WORKING_DIRECTORY "${stages}"
                  OUTPUT_VARIABLE name COMMAND_ERROR_IS_FATAL ANY)
  if(NOT "${name}" STREQUAL "")
    string(REGEX MATCH "^([^/]+)/(.*)$" unused "${name}")
    wazo_refuse_package("${CMAKE_MATCH_1}" "CMake cannot handle the name of /${CMAKE_MATCH_2}: rename the file")
  endif()
endfunction()

function(wazo_refuse_empty components files)
  list(TRANSFORM files REPLACE "/.*" "")
  list(REMOVE_DUPLICATES files)
  list(REMOVE_ITEM components ${files})
  if(components)
    list(GET components 0 component)
    wazo_refuse_package("${component}" "it contains no files: build the project first, or give the service a program")
  endif()
endfunction()

# Forbidden beginnings of paths, and the message for each.
function(wazo_refuse_paths files)
  set(refused
      "((var/)?run|tmp)/=does not survive a reboot: let the unit create it (RuntimeDirectory=)" "(lib|s?bin)/=belongs below /usr"
      "etc/systemd/system/=is for the administrator: install units to /usr/lib/systemd/system" "(usr/local|home|root|srv)/=is for the administrator"
      "var/log/=is created by the service: declare it with LOGS" "(dev|proc|sys)/=belongs to the kernel")
  list(TRANSFORM refused REPLACE "=.*" "" OUTPUT_VARIABLE patterns)
  list(JOIN patterns "|" any)
  list(FILTER files INCLUDE REGEX "^[^/]+/(${any})")
  foreach(file IN LISTS files)
    foreach(row IN LISTS refused)
      string(REGEX MATCH "^([^=]*)=(.*)$" unused "${row}")
      set(advice "${CMAKE_MATCH_2}")
      if(file MATCHES "^([^/]+)/(${CMAKE_MATCH_1}.*)$")
        wazo_refuse_package("${CMAKE_MATCH_1}" "/${CMAKE_MATCH_2} ${advice}")
      endif()
    endforeach()
  endforeach()
endfunction()

# A private key must not be in a package.
function(wazo_refuse_private_keys stages files)
  list(FILTER files INCLUDE REGEX "\\.(key|pem|p12|pfx|jks)$|/id_(rsa|dsa|ecdsa|ed25519)$|/\\.env$")
  foreach(file IN LISTS files)
    # A certificate may be one of these as well; the other names are a secret's alone.
    file(STRINGS "${stages}/${file}" secret LIMIT_COUNT 1 REGEX "PRIVATE KEY")
    if(secret OR NOT file MATCHES "\\.pem$")
      string(REGEX MATCH "^([^/]+)/(.*)$" unused "${file}")
      wazo_refuse_package("${CMAKE_MATCH_1}" "/${CMAKE_MATCH_2} is a secret: create it on the machine that uses it")
    endif()
  endforeach()
endfunction()

function(wazo_refuse_package component reason)
  message(FATAL_ERROR "WazoService: the package of ${component} is refused: ${reason}")
endfunction()

# CPack variables that these packages do not support; ignoring them silently would be wrong.
function(wazo_refuse_variables components)
  set(CONTROL_EXTRA_advice "put the file into control/ of a template tree, wazo_platform(TEMPLATES)")
  set(DEBUGINFO_advice "packages of debugging symbols are not supported: unset it, and keep the unstripped programs of the build directory")
  foreach(component "" ${components})
    string(TOUPPER "${component}" upper)
    string(REGEX REPLACE "(.)$" "\\1_" upper "${upper}")
    foreach(row "${upper}PACKAGE_CONTROL_EXTRA=CONTROL_EXTRA" "${upper}DEBUGINFO_PACKAGE=DEBUGINFO")
      string(REGEX MATCH "^(.*)=(.*)$" unused "${row}")
      set(variable "CPACK_DEBIAN_${CMAKE_MATCH_1}")
      if(${variable})
        message(FATAL_ERROR "WazoService: ${variable} is refused: ${${CMAKE_MATCH_2}_advice}")
      endif()
    endforeach()
  endforeach()
endfunction()
