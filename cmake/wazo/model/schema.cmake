# The one table of all keywords of the public commands. Parsing, properties, checks, the reference documentation and the formatter's knowledge of the
# commands all come from these rows; a keyword is added by adding its row.
#
#   _wazo_keyword(<command> <KEYWORD> <kind> <type> <default> <sentence>)
#
# kind: flag, one (one value) or list. type: a row of types.cmake, or choice:<a>|<b>|…. default: a word is the value itself, <name> the service's name, and style:<FACT>
# the platform's (data/styles.cmake); OFF and none stand for nothing, and more words say where the room "resolve" takes it from.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../common/properties.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/data/styles.cmake")

function(_wazo_keyword command keyword kind type default sentence)
  set_property(GLOBAL APPEND PROPERTY _WAZO_SCHEMA_${command} ${keyword})
  set_property(GLOBAL PROPERTY _WAZO_SCHEMA_${command}_${keyword}_KIND "${kind}")
  set_property(GLOBAL PROPERTY _WAZO_SCHEMA_${command}_${keyword}_TYPE "${type}")
  set_property(GLOBAL PROPERTY _WAZO_SCHEMA_${command}_${keyword}_DEFAULT "${default}")
  set_property(GLOBAL PROPERTY _WAZO_SCHEMA_${command}_${keyword}_SENTENCE "${sentence}")
  if(kind STREQUAL "one" AND NOT default MATCHES " |^none$")
    set_property(GLOBAL APPEND PROPERTY _WAZO_DEFAULTED_${command} ${keyword})
  endif()
  if(command STREQUAL "service" AND NOT CMAKE_SCRIPT_MODE_FILE)
    # A directory's property is the default of the services in it. Scripts have neither.
    define_property(TARGET PROPERTY WAZO_${keyword} INHERITED BRIEF_DOCS "${sentence}")
  endif()
endfunction()

# All keywords of a command, in the order of the table.
function(_wazo_keywords command out)
  _wazo_get(_WAZO_SCHEMA_${command} keywords)
  set(${out} "${keywords}" PARENT_SCOPE)
endfunction()

# The value of a keyword that is not given, where the table has one; name is the service's.
function(_wazo_default command keyword style name out)
  _wazo_keyword_attribute(${command} ${keyword} DEFAULT default)
  if(default MATCHES "^style:(.*)$")
    _wazo_style_fact("${style}" ${CMAKE_MATCH_1} default)
  elseif(default STREQUAL "<name>")
    set(default "${name}")
  endif()
  set(${out} "${default}" PARENT_SCOPE)
endfunction()

# One attribute (KIND, TYPE, DEFAULT, SENTENCE) of a keyword; empty for an unknown keyword.
function(_wazo_keyword_attribute command keyword attribute out)
  set(value "")
  get_property(known GLOBAL PROPERTY "_WAZO_SCHEMA_${command}_${keyword}_${attribute}" SET)
  if(known)
    get_property(value GLOBAL PROPERTY "_WAZO_SCHEMA_${command}_${keyword}_${attribute}")
  endif()
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

get_property(styles GLOBAL PROPERTY _WAZO_STYLES)
list(JOIN styles "|" styles)

# --- wazo_platform ---------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(platform STYLE list "choice:${styles}" "wazo" "The platforms to make packages for; the first one's packages have the plain names.")
_wazo_keyword(platform NAME one hostname "the first STYLE"
              "The name of this installation of the platform: consul, the registrations and default descriptions bear it.")
_wazo_keyword(platform HOST one hostname "localhost" "The DNS name under which callers reach the gateway; a name of every certificate.")
_wazo_keyword(platform MAINTAINER one maintainer "CPACK_DEBIAN_PACKAGE_MAINTAINER, else CPACK_PACKAGE_CONTACT, else one made of the name of the project"
              "Name and mail address of the packages' maintainer: Name <mail>.")
_wazo_keyword(platform PORT_BASE one port style:BASE "Where PORT AUTO begins to look for a free port.")
_wazo_keyword(platform RESERVED_PORTS list port "none" "Ports that no service may take.")
_wazo_keyword(platform TEMPLATES list directory "none"
              "Trees of templates that go before the module's own, the last one first; relative to the directory of the call.")
_wazo_keyword(platform MANIFESTS list directory "none" "Directories with manifests of installed services, whose ports, routes and names are taken.")

# --- wazo_add_service ------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(service PROGRAM one file "the executable target"
              "A script that is the program; installed as /usr/bin/<name>, executable whatever its mode is here.")
_wazo_keyword(service BACKEND one directory "none" "A folder with server.py or main.py; installed below /usr/share/<name>/.")
_wazo_keyword(service MODULE one module "none"
              "A Python module of BACKEND to start in place of server.py: python3 -m <module>, in the folder that BACKEND becomes.")
_wazo_keyword(service SHARES list directory "none" "Folders that are installed into the one that BACKEND becomes, by their own names; services may share them.")
_wazo_keyword(service INTERPRETER one path "/usr/bin/python3 for a BACKEND, none for a PROGRAM"
              "What runs the BACKEND, or the PROGRAM in place of its first line.")
_wazo_keyword(service FRONTEND one directory "none" "Static files that the gateway serves below the service's prefix.")
_wazo_keyword(service ARGUMENTS list text "none" "Arguments of the program, in order; repetitions are kept.")
_wazo_keyword(service WORKING_DIRECTORY one path "/; /usr/share/<name> with MODULE" "The directory that the program is started in.")
_wazo_keyword(service ENVIRONMENT list assignment "none" "KEY=value items, literal to the byte when the program reads them: nothing is expanded.")
_wazo_keyword(
  service
  ENV_FILE
  one
  file
  "none"
  "A file of KEY=value lines for where the program runs: part of /etc/default/<name>, before ENVIRONMENT, which has the last word. On a machine anybody may read it, unless the file itself is not readable by everybody."
)
_wazo_keyword(service SECRETS list secret "one for each of postgresql, redis and rabbitmq among NEEDS"
              "Passwords, keys and tokens that the program reads from files: $CREDENTIALS_DIRECTORY/<secret>, wherever it runs.")
_wazo_keyword(service TYPE one choice:simple|notify|forking "simple"
              "How the program tells that it has started, as Type= of systemd.service(5); a forking one writes /run/<name>/<name>.pid.")
_wazo_keyword(service WAIT one seconds "none" "Started only counts when the main port accepts connections, within this time in seconds.")
_wazo_keyword(service USER one user "<name>" "The user that the program runs as: an own system user, which the package makes, or one that exists.")
_wazo_keyword(service GROUP one user "the user's own" "The main group of the program.")
_wazo_keyword(service GROUPS list user "none" "Further groups of the program; consul's is added where NEEDS names it.")
_wazo_keyword(service DROPS_PRIVILEGES flag flag "OFF" "The program starts as root and becomes USER itself.")
_wazo_keyword(service PORT one port_or_auto "none" "The main port. AUTO takes the next free one and keeps it in wazo-ports.json.")
_wazo_keyword(service LISTEN one address "127.0.0.1" "The address that the program listens on: 0.0.0.0 and :: are all of the machine.")
_wazo_keyword(service PROTOCOL one choice:http|https|grpc|ws|tcp|udp "http" "What is spoken on the main port.")
_wazo_keyword(service API_VERSION one version "1.0" "The version in the API's paths, which <version> stands for.")
_wazo_keyword(service HEALTH one health "/<version>/status of http and https, gRPC's health protocol of grpc, else a connection"
              "How the main port is asked whether the service is healthy: a path that then answers 200, grpc, tcp (it accepts connections), or none.")
_wazo_keyword(service OPENAPI one file "none"
              "The service's OpenAPI document, installed as /usr/share/<name>/api/api.yml; the program serves it at /<version>/api/api.yml.")
_wazo_keyword(service INTERNAL flag flag "OFF" "The gateway gets no route to the service by itself; wazo_add_route() still makes one.")
_wazo_keyword(service KEY one key "<name>" "Style opentera: the service key in the platform's table, in Redis and in the JSON.")
_wazo_keyword(service SYSTEM flag flag "OFF" "Style opentera: this is the platform's own service of that KEY, and has its row's path and port.")
_wazo_keyword(service TITLE one text "<name>" "Style opentera: the name of the service that the platform shows, unless operators give it another there.")
_wazo_keyword(service ENDPOINTS list endpoint "none" "Style opentera: pages of the service for users, participants or devices, below its prefix: <who>:<path>.")
_wazo_keyword(service ROLES list role "none" "Style opentera: roles that the service has in the platform, besides those that operators add there.")
_wazo_keyword(service HAS_ASSETS flag flag "OFF" "Style opentera: the service keeps assets, which the platform asks it for.")
_wazo_keyword(service HAS_TESTS flag flag "OFF" "Style opentera: the service keeps results of tests, which the platform asks it for.")
_wazo_keyword(service EDITABLE_CONFIG flag flag "OFF" "Style opentera: the service has a configuration for each user in the platform, which its forms edit.")
_wazo_keyword(service DATABASE one database "<name> with _ for -, with NEEDS postgresql" "The name of the service's database.")
_wazo_keyword(service DATABASE_USER one user "the value of USER" "The role that the service has in its database.")
_wazo_keyword(service NEEDS list need "none" "Other services and backing services that this one needs: order, networks and Debian dependencies follow.")
_wazo_keyword(service AFTER list unit "network.target, and the units of NEEDS" "Further systemd units that start before this one; without a suffix, a service.")
_wazo_keyword(service BEFORE list unit "none" "systemd units that start after this one; without a suffix, services.")
_wazo_keyword(service DEPENDS list relation "none" "Further Debian dependencies, in Debian's syntax.")
_wazo_keyword(service RECOMMENDS list relation "none" "Further Debian recommendations.")
_wazo_keyword(service SUGGESTS list relation "none" "Debian suggestions.")
_wazo_keyword(
  service REQUIREMENTS one file "none"
  "A Python requirements.txt: the package depends on Debian's packages of it, but for those that DEPENDS names; wazo-check-dependencies compares the versions.")
_wazo_keyword(
  service
  CONFIG
  list
  file_or_directory
  "none; style opentera generates <name>.json"
  "Configuration files or folders, installed below /etc/<name>/ as conffiles; config.yml is the one that programs are told of. A file that not everybody may read is there for root and the service's group alone."
)
_wazo_keyword(
  service CONF_D one choice:read|none style:CONF_D
  "Whether the program reads files in /etc/<name>/conf.d that override its configuration; of several, the first in the order of their names counts.")
_wazo_keyword(service LOGS list log "none" "Further log files, as names below /var/log, besides <name>.log.")
_wazo_keyword(service STATE flag flag "OFF" "The service keeps state in /var/lib/<name>, which only it may read and which is backed up.")
_wazo_keyword(service CACHE flag flag "OFF" "The service has a cache in /var/cache/<name>, which is not backed up.")
_wazo_keyword(service HOME flag flag "OFF" "The user has a home, /var/lib/<name>, which is also its state; there is none otherwise.")
_wazo_keyword(service BACKUP list path "none" "Further paths to back up, besides the configuration, /etc/default/<name> and the state.")
_wazo_keyword(service VOLUMES list volume "none" "Named volumes of the service's container: <volume>:<path>.")
_wazo_keyword(service CRON list cron "none" "Lines of a crontab without the user's column; they run as USER.")
_wazo_keyword(service STANDBY one choice:run|stop "run" "What the service does on the standby machine of a pair, which the file /var/lib/wazo/disabled marks.")
_wazo_keyword(
  service
  RESTART
  one
  choice:on-failure|always|no
  style:RESTART
  "When systemd starts the program again, as Restart= of systemd.service(5): after five seconds, at most 15 times in 150 seconds; in style opentera after ten, without end."
)
_wazo_keyword(service HARDENING one choice:strict|moderate|off "strict"
              "How tight the sandbox is: strict, without what only some programs need (moderate), or none.")
_wazo_keyword(service CAPABILITIES list capability "none" "Capabilities that the program keeps, of capabilities(7).")
_wazo_keyword(service WRITES list writable "none"
              "Further paths that the sandbox lets the program write to, besides its own; what must outlive a container there is one of VOLUMES.")
_wazo_keyword(service MEMORY one memory "none; 512m on a cluster"
              "The most memory that the service may have, wherever it runs: beyond it, the program is killed.")
_wazo_keyword(service TASKS one count "none"
              "The most processes and threads that the service may have, on machines and in containers; a cluster has no such limit.")
_wazo_keyword(service WATCHDOG one seconds "none"
              "Time in seconds within which the program must report to systemd's watchdog, again and again; with TYPE notify.")
_wazo_keyword(service REPLICAS one count "1" "How many containers of the service a swarm or a cluster runs.")
_wazo_keyword(service TLS flag flag "OFF" "The program speaks TLS with a certificate of its own, which is issued on its machine.")
_wazo_keyword(service SANS list hostname "<name> and localhost" "Further names in the service's certificate.")
_wazo_keyword(service ACL list text "none" "Entries of the access list of the service's account at wazo-auth.")
_wazo_keyword(service DESCRIPTION one text "PROJECT_DESCRIPTION, else one that names the platform"
              "The synopsis of the package and the description of the unit: at most 79 characters, without the name.")
_wazo_keyword(service PACKAGE one package "<name>" "The name of the Debian package.")
_wazo_keyword(service REPLACES list package "none"
              "Former names of the package: this one takes their place, their configuration and what they have noted on the machine.")
_wazo_keyword(service SECTION one section "net" "The section of the Debian package.")
_wazo_keyword(service EXCEPT list exception "none" "Items of the platform's checklist that do not hold, and the reason of each, in turn.")
_wazo_keyword(service LICENSE one file "CPACK_RESOURCE_FILE_LICENSE, else LICENSE, LICENSE.txt or COPYING of the project" "The text of the licence.")
_wazo_keyword(service CHANGELOG one file "none" "The project's list of changes; its newest date, as YYYY-MM-DD, is the date of the package.")

# --- wazo_add_route --------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(route TO one route_path "the path without the service's prefix, / outside of it"
              "The path at the program; of a route to a range, what stands before the port there, which the program is not told otherwise.")
_wazo_keyword(route PORT one port_name "the main port" "The name of the port that answers.")
_wazo_keyword(route PUBLIC flag flag "OFF" "Callers need no authentication at the gateway.")
_wazo_keyword(route WEBSOCKET flag flag "OFF" "Connections may be upgraded to WebSocket.")
_wazo_keyword(route READ_TIMEOUT one seconds "the gateway's" "How long the gateway waits for the program to say something, in seconds.")
_wazo_keyword(route BODY_SIZE one size "the gateway's" "The largest body of a request, in bytes, or with k, m or g.")
_wazo_keyword(route UNBUFFERED flag flag "OFF" "The gateway passes bodies on without buffering.")
_wazo_keyword(route HEADERS list header "none" "Headers that the gateway adds to responses: name and value in turn.")

# --- wazo_add_port ---------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(port PROTOCOL one choice:http|https|grpc|ws|tcp|udp "tcp" "What is spoken on the port.")
_wazo_keyword(port LISTEN one address "127.0.0.1" "The address that the program listens on.")

unset(styles)
