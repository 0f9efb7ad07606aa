# What Debian, cron, systemd, nginx, CMake and C++ have rules for, and what is no text.
string(ASCII 195 broken)
set(CPACK_DEBIAN_PACKAGE_EPOCH x)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1_0)
set(PROJECT_VERSION v1.0)
wazo_add_service(
  wazo-a
  PROGRAM program
  DEPENDS "foo (>= ~)" "foo |" "foo | bar (<< 1:2-3~x)"
  CRON "60 * * * * true" "* 24 * * * true" "5-1 * * * * true" "*/0 * * * * true" "0 3 * foo * true" "0,30 8-18/2 1 jan mon-fri true" "@daily true"
  CAPABILITIES CAP_NET_EVERYTHING
  AFTER some@.service .hidden
  WAIT 99999999999999999999
  PORT AUTO
  LISTEN 1:2:3
  DESCRIPTION "The ."
  ACL "x${broken}y")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_EPOCH "")
set(PROJECT_VERSION 1.0~rc1)
set(number 0)
foreach(address 01.2.3.4 1.2.3 1::2::3 12345:: 1:2:3:4:5:6:7:8:9 1:2:3:4:5:6:7:: ::1:2:3:4:5:6:7:8 :: fe80::1 ::ffff:10.0.0.1 ::ffff:10.0.0.256)
  math(EXPR number "${number} + 1")
  wazo_add_service(wazo-address-${number} PROGRAM program PORT AUTO LISTEN "${address}")
endforeach()
wazo_add_service(wazo-files PROGRAM folder CONFIG folder LICENSE /dev/zero)
wazo_add_service(dpkg PROGRAM program)
wazo_add_service(wazo-log PROGRAM program LOGS auth.log nginx/access.log PACKAGE apt)
wazo_add_service(test PROGRAM program)
wazo_add_route(test /test)
wazo_add_service(wazo-needs PROGRAM program NEEDS test)
