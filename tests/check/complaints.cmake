# Every validator finds what is wrong, says in which file of which service, and leaves the other service alone.
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")
set(ENV{PATH} "$ENV{PATH}:/var/cache/wazo-service-lab/consul")

configure(-DOVERLAY=ON)
build_target(packages)
expect_code(0)
build_target(wazo-check)
expect_said("wazo-check: [0-9]+ files have complaints")
if(code EQUAL 0)
  message(FATAL_ERROR "wazo-check has failed to fail")
endif()

foreach(row consul|root/etc/consul.d/available/wazo-spoilt.json cron|root/etc/cron.d/wazo-spoilt dash|control/postinst header|include/wazo-spoilt/service.hpp
            json|root/usr/share/wazo-service/manifests/wazo-spoilt.json logrotate|root/etc/logrotate.d/wazo-spoilt man|root/usr/share/man/man8/wazo-spoilt.8.gz
            monit|root/etc/monit/conf-available/wazo-spoilt nginx|root/etc/nginx/locations/https-available/wazo-spoilt rsyslog|root/etc/rsyslog.d/99-wazo-spoilt.conf
            shellcheck|control/prerm systemd-security|root/usr/lib/systemd/system/wazo-spoilt.service
            systemd-verify|root/usr/lib/systemd/system/wazo-spoilt.service sysusers|root/usr/lib/sysusers.d/wazo-spoilt.conf
            tmpfiles|root/usr/lib/tmpfiles.d/wazo-spoilt.conf)
  string(REGEX MATCH "^(.*)\\|(.*)$" unused "${row}")
  set(kind "${CMAKE_MATCH_1}")
  string(REGEX REPLACE "^root/" "/" file "${CMAKE_MATCH_2}")
  if(said MATCHES "-- ${kind} +skipped: [a-z+-]+ is not installed")
    message(STATUS "not seen, because its program is not installed: ${kind}")
  else()
    expect_said("wazo-spoilt: ${file} failed ${kind}:\n    [^\n]")
    expect_not_said("wazo-sound: [^\n]* failed ${kind}:")
  endif()
endforeach()
# What exists once.
foreach(row compose|compose/docker-compose.yml stack|compose/docker-stack.yml kustomize|kustomization.yaml openssl|certificates/nginx.cnf)
  string(REPLACE "|" ";" row "${row}")
  list(GET row 0 kind)
  list(GET row 1 file)
  if(NOT said MATCHES "-- ${kind} +skipped")
    expect_said("wazo/${file} failed ${kind}:\n    [^\n]")
  endif()
endforeach()
if(NOT said MATCHES "lintian +skipped")
  expect_said("wazo-spoilt_1.0-1_all.deb failed lintian:\n    E: wazo-spoilt: ")
endif()
