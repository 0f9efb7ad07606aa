# What nothing in the tree has is named once, unless it is excepted.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
lay_out(repository)
file(REMOVE_RECURSE "${tree}/debian/wazo-greeter.service" "${tree}/debian/wazo-greeter.logrotate" "${tree}/etc/monit" "${tree}/etc/rsyslog.d" "${tree}/etc/consul.d" "${tree}/etc/nginx"
     "${tree}/etc/wazo-greeter")
audit()
compare("findings" "wazo-greeter, .: not found: a unit (wazo-greeter.service), /etc/logrotate.d/wazo-greeter, /etc/rsyslog.d/99-wazo-greeter.conf, a check for monit, /etc/nginx/locations/https-available/wazo-greeter, a definition for consul, /etc/wazo-greeter/config.yml
    CMakeLists.txt:8: the declaration requires it
    add what is missing, or explain the exception with EXCEPT
the tree has no files of wazo-twin
wazo-audit: 2 services compared with <work>/tree
wazo-audit: 1 findings
" "${said}")

# A list or a check of the platform's is not asked for what stands elsewhere.
file(REMOVE_RECURSE "${tree}")
file(WRITE "${tree}/checks/wazo-greeter" "check process wazo-greeter with pidfile /run/wazo-greeter/wazo-greeter.pid\n")
audit()
compare("findings in a repository of checks" "the tree has no files of wazo-twin\nwazo-audit: 2 services compared with <work>/tree\n" "${said}")
