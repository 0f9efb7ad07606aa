# Ports that the Wazo platform and its machines are known to use, each with its owner: a service of that name may take it, no other.
include_guard(GLOBAL)

# _wazo_known_port(<tcp or udp> <port> <owner>)
function(_wazo_known_port transport port owner)
  set_property(GLOBAL PROPERTY _WAZO_KNOWN_PORT_${transport}_${port} "${owner}")
  set_property(GLOBAL APPEND PROPERTY _WAZO_KNOWN_OWNERS "${owner}")
  get_property(known GLOBAL PROPERTY _WAZO_KNOWN_PORT_OF_${owner} SET)
  if(transport STREQUAL "tcp" AND NOT known)
    set_property(GLOBAL PROPERTY _WAZO_KNOWN_PORT_OF_${owner} ${port})
  endif()
endfunction()

# What the machines run besides the platform's services (known_services.cmake).
foreach(row "8667 nginx" "80 nginx" "443 nginx" "22 ssh" "25 postfix" "2812 monit" "5038 asterisk" "5039 asterisk" "5060 asterisk" "5432 postgresql"
            "5672 rabbitmq" "8500 consul" "6379 redis" "2000 asterisk" "4949 munin")
  string(REPLACE " " ";" row "${row}")
  _wazo_known_port(tcp ${row})
endforeach()
foreach(row "67 isc-dhcp-server" "68 dhclient" "123 ntp" "4569 asterisk" "4949 munin" "5060 asterisk" "2000 asterisk")
  string(REPLACE " " ";" row "${row}")
  _wazo_known_port(udp ${row})
endforeach()
unset(row)

# Ports that developers commonly use for testing.
set_property(GLOBAL PROPERTY _WAZO_TEST_PORTS 3000 5000 8000 8008 8080 8081 8443 8888 9000 9090)
