# A wrong value of every type. Properties count like keywords.
wazo_platform(
  STYLE wazoo NAME "A B" HOST under_score MAINTAINER nobody PORT_BASE 70000 RESERVED_PORTS 0 IMAGES postgres=17 TEMPLATES missing MANIFESTS program)
wazo_add_service(
  wazo-a
  PROGRAM missing
  BACKEND program
  INTERPRETER python3
  ENVIRONMENT "no assignment"
  WAIT 0
  USER "Not A User"
  GROUP a-name-that-is-too-long-for-a-group
  PORT 65536
  LISTEN 1.2.3.400
  PROTOCOL ftp
  API_VERSION v1
  HEALTH status
  KEY 1
  NEEDS Redis
  AFTER "a b"
  DEPENDS "a b"
  LOGS /var/log/x
  BACKUP relative
  VOLUMES /x
  WRITES relative /var/lib /var/spool/../../etc /usr/share/wazo-a /etc/systemd/system/x /home/somebody
  MEMORY 512
  TASKS 0
  CRON daily
  CAPABILITIES NET_RAW
  REPLICAS x
  SANS a_b
  PACKAGE P
  SECTION "a b")
string(ASCII 9 tab)
wazo_add_service(wazo-b PROGRAM program DESCRIPTION "tab${tab}here")
set_target_properties(wazo-b PROPERTIES WAZO_STATE perhaps)
wazo_add_route(wazo-b /x READ_TIMEOUT -1 BODY_SIZE 1x TO y)
wazo_add_port(wazo-b rpc AUTO LISTEN here)
