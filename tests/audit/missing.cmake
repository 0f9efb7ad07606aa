# Items of the checklist that nothing in the tree satisfies are named, unless they are declared otherwise.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
lay_out(repository)
file(REMOVE_RECURSE "${tree}/debian/wazo-greeter.service" "${tree}/debian/wazo-greeter.logrotate" "${tree}/etc/monit" "${tree}/etc/consul.d" "${tree}/etc/nginx"
     "${tree}/etc/wazo-greeter")
audit()
foreach(
  line
  "(looked for debian/wazo-greeter.service, debian/wazo-greeter.wazo-greeter.service"
  "its log /var/log/wazo-greeter.log is rotated\n    add /etc/logrotate.d/wazo-greeter\n"
  "monit watches it\n    add /etc/monit/conf.d/wazo-greeter\n"
  "the gateway leads to it\n    add /etc/nginx/locations/https-available/wazo-greeter\n"
  "consul knows it\n    add /etc/consul.d/wazo-greeter.json, or EXCEPT consul if the program registers itself\n"
  "its configuration is /etc/wazo-greeter/config.yml\n"
  "wazo-audit: 6 findings\n")
  string(FIND "${said}" "${line}" at)
  if(at LESS 0)
    fail("it was not said: ${line}\nbut:\n${said}")
  endif()
endforeach()
