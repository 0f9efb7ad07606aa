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

foreach(row
    "9486 wazo-confd" "9489 wazo-dird" "9491 wazo-amid" "9493 wazo-agentd" "9497 wazo-auth" "9498 wazo-phoned" "9499 wazo-phoned" "9500 wazo-calld"
    "9502 wazo-websocketd" "9503 wazo-plugind" "9296 wazo-ui" "9298 wazo-call-logd" "9300 wazo-webhookd" "9302 wazo-setupd" "9304 wazo-chatd"
    "8666 wazo-provd" "18667 wazo-provd" "8668 wazo-sysconfd" "8669 wazo-confgend" "4573 wazo-agid" "8667 nginx" "80 nginx" "443 nginx" "22 ssh"
    "25 postfix" "2812 monit" "5038 asterisk" "5039 asterisk" "5060 asterisk" "5432 postgresql" "5672 rabbitmq" "8500 consul" "6379 redis" "2000 asterisk")
  string(REPLACE " " ";" row "${row}")
  list(GET row 0 port)
  list(GET row 1 owner)
  _wazo_known_port(tcp ${port} ${owner})
endforeach()
foreach(row "69 wazo-provd" "67 isc-dhcp-server" "68 dhclient" "123 ntp" "4569 asterisk" "4949 munin" "5060 asterisk" "2000 asterisk")
  string(REPLACE " " ";" row "${row}")
  list(GET row 0 port)
  list(GET row 1 owner)
  _wazo_known_port(udp ${port} ${owner})
endforeach()
_wazo_known_port(tcp 4949 munin)
get_property(owners GLOBAL PROPERTY _WAZO_KNOWN_OWNERS)
list(REMOVE_DUPLICATES owners)
set_property(GLOBAL PROPERTY _WAZO_KNOWN_OWNERS "${owners}")
unset(owners)
unset(row)
unset(port)
unset(owner)

# What people use while they try things out; a service on one of these meets them there.
set_property(GLOBAL PROPERTY _WAZO_TEST_PORTS 3000 5000 8000 8008 8080 8081 8443 8888 9000 9090)
