# What no package of a service may have.

function(wazo_check_contents component stage files)
  if(NOT files)
    wazo_refuse_package("${component}" "it has no files: build the project first, or give the service a program")
  endif()
  foreach(
    row
    "^(var/)?run/|^tmp/=is gone after a reboot: let the unit make it (RuntimeDirectory=)" "^lib/|^s?bin/=belongs below /usr"
    "^etc/systemd/system/=is the administrator's: install units to /usr/lib/systemd/system" "^usr/local/|^home/|^root/|^srv/=is the administrator's"
    "^var/log/=is made by the service: declare it with LOGS" "^dev/|^proc/|^sys/=is the kernel's")
    string(REGEX MATCH "^([^=]*)=(.*)$" unused "${row}")
    set(pattern "${CMAKE_MATCH_1}")
    set(advice "${CMAKE_MATCH_2}")
    set(found "${files}")
    list(FILTER found INCLUDE REGEX "${pattern}")
    if(found)
      list(GET found 0 file)
      wazo_refuse_package("${component}" "/${file} ${advice}")
    endif()
  endforeach()
  foreach(file IN LISTS files)
    wazo_refuse_private_key("${component}" "${stage}" "${file}")
  endforeach()
endfunction()

# A private key in a package is everybody's.
function(wazo_refuse_private_key component stage file)
  if(file MATCHES "\\.(key|pem|p12|pfx|jks)$|(^|/)id_(rsa|dsa|ecdsa|ed25519)$|(^|/)\\.env$")
    file(STRINGS "${stage}/${file}" secret LIMIT_COUNT 1 REGEX "PRIVATE KEY")
    if(secret OR file MATCHES "\\.(key|p12|pfx|jks)$|\\.env$|/id_[a-z0-9]+$")
      wazo_refuse_package("${component}" "/${file} is a secret: have it made on the machine that uses it")
    endif()
  endif()
endfunction()

function(wazo_refuse_package component reason)
  message(FATAL_ERROR "WazoService: the package of ${component} is refused: ${reason}")
endfunction()
