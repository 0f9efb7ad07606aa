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
_wazo_keyword(platform STYLE list "choice:${styles}" "wazo" "The platforms to build packages for; packages of the first one have no suffix in their names.")
_wazo_keyword(platform NAME one hostname "the first STYLE"
              "The name of this installation of the platform, used in consul, in registrations and in default descriptions.")
_wazo_keyword(platform HOST one hostname "localhost" "The DNS name by which callers reach the gateway; part of every certificate.")
_wazo_keyword(platform MAINTAINER one maintainer "CPACK_DEBIAN_PACKAGE_MAINTAINER, else CPACK_PACKAGE_CONTACT, else one derived from the project's name"
              "Name and mail address of the packages' maintainer: Name <mail>.")
_wazo_keyword(platform PORT_BASE one port style:BASE "The first port that PORT AUTO tries.")
_wazo_keyword(platform RESERVED_PORTS list port "none" "Ports that no service may take.")
_wazo_keyword(platform TEMPLATES list directory "none"
              "Template trees that override the module's own; later ones override earlier ones. Relative to the directory of the call.")
_wazo_keyword(platform IMAGES list image "postgresql=postgres:15 redis=redis:7 rabbitmq=rabbitmq:3 consul=hashicorp/consul:1.15"
              "Container images of backing services, <need>=<image>. On machines, Debian's packages are used; on a cluster, they run elsewhere.")
_wazo_keyword(platform MANIFESTS list directory "none" "Directories with manifests of installed services. Their ports, routes and names are reserved.")

# --- wazo_add_service ------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(service PROGRAM one file "the executable target" "A script to run as the program; installed as /usr/bin/<name> and made executable.")
_wazo_keyword(service BACKEND one directory "none" "A folder with server.py or main.py; installed below /usr/share/<name>/.")
_wazo_keyword(service MODULE one module "none"
              "A Python module of BACKEND to start instead of server.py: python3 -m <module>, in the installed BACKEND folder.")
_wazo_keyword(service SHARES list directory "none" "Folders to install into the BACKEND folder, under their own names; several services may share one.")
_wazo_keyword(service INTERPRETER one path "/usr/bin/python3 for a BACKEND, none for a PROGRAM"
              "The interpreter of the BACKEND, or of the PROGRAM instead of its #! line.")
_wazo_keyword(service FRONTEND one directory "none" "Static files that the gateway serves below the service's prefix.")
_wazo_keyword(service ARGUMENTS list text "none" "Arguments of the program, in order; duplicates are kept.")
_wazo_keyword(service WORKING_DIRECTORY one path "/; /usr/share/<name> with MODULE" "The program's working directory.")
_wazo_keyword(service ENVIRONMENT list assignment "none" "KEY=value items of the program's environment; values are literal, nothing is expanded.")
_wazo_keyword(
  service
  ENV_FILE
  one
  file
  "none"
  "A file of KEY=value lines for the program's environment, added to /etc/default/<name>; ENVIRONMENT overrides it. Every user of a machine can read it, unless the file here is not world-readable."
)
_wazo_keyword(service SECRETS list secret "one for each of postgresql, redis and rabbitmq among NEEDS"
              "Passwords, keys and tokens that the program reads from the files $CREDENTIALS_DIRECTORY/<secret>, on every platform.")
_wazo_keyword(service TYPE one choice:simple|notify|forking "simple"
              "How the program signals that it has started: Type= of systemd.service(5). A forking program writes /run/<name>/<name>.pid.")
_wazo_keyword(service WAIT one seconds "none" "The service counts as started once its main port accepts connections, for which it has this many seconds.")
_wazo_keyword(service USER one user "<name>" "The user that the program runs as: a dedicated system user, created by the package, or an existing user.")
_wazo_keyword(service GROUP one user "the user's own" "The program's primary group.")
_wazo_keyword(service GROUPS list user "none" "Supplementary groups of the program; consul is added if NEEDS names it.")
_wazo_keyword(service DROPS_PRIVILEGES flag flag "OFF" "The program starts as root and switches to USER itself.")
_wazo_keyword(service PORT one port_or_auto "none" "The main port. AUTO assigns the next free port and records it in wazo-ports.json.")
_wazo_keyword(service LISTEN one address "127.0.0.1" "The address that the program listens on; 0.0.0.0 and :: mean all addresses.")
_wazo_keyword(service PROTOCOL one choice:http|https|grpc|ws|tcp|udp "http" "The protocol of the main port.")
_wazo_keyword(service API_VERSION one version "1.0" "The version in the API's paths, written <version> below.")
_wazo_keyword(service HEALTH one health "/<version>/status of http and https, gRPC's health protocol of grpc, else a connection"
              "The health check of the main port: a path that answers 200, grpc, tcp (the port accepts connections), or none.")
_wazo_keyword(service OPENAPI one file "none"
              "The service's OpenAPI document, installed as /usr/share/<name>/api/api.yml; the program serves it at /<version>/api/api.yml.")
_wazo_keyword(service INTERNAL flag flag "OFF" "No default route at the gateway; wazo_add_route() can still add routes.")
_wazo_keyword(service KEY one key "<name>" "Style opentera: the service's key in the platform's table, in Redis and in JSON.")
_wazo_keyword(service SYSTEM flag flag "OFF" "Style opentera: this is the platform's own service with that KEY; it uses its path and port.")
_wazo_keyword(service TITLE one text "<name>" "Style opentera: the service's display name; operators can change it in the platform.")
_wazo_keyword(service ENDPOINTS list endpoint "none" "Style opentera: pages of the service for users, participants or devices, below its prefix: <who>:<path>.")
_wazo_keyword(service ROLES list role "none" "Style opentera: the service's roles in the platform; operators can add more there.")
_wazo_keyword(service HAS_ASSETS flag flag "OFF" "Style opentera: the service stores assets, which the platform requests from it.")
_wazo_keyword(service HAS_TESTS flag flag "OFF" "Style opentera: the service stores test results, which the platform requests from it.")
_wazo_keyword(service EDITABLE_CONFIG flag flag "OFF" "Style opentera: the service has a configuration per user in the platform, which its forms edit.")
_wazo_keyword(service DATABASE one database "<name> with _ for -, with NEEDS postgresql"
              "The name of the service's own database, created if it does not exist; none for a service without one.")
_wazo_keyword(service DATABASE_USER one user "the value of USER" "The database role of the service, which owns the database.")
_wazo_keyword(service MIGRATE list text "none"
              "A program with arguments that migrates the database to this version; it runs as USER, before the first start of each version.")
_wazo_keyword(service NEEDS list need "none" "Services and backing services that this one needs; sets the start order, networks and Debian dependencies.")
_wazo_keyword(service AFTER list unit "network.target, and the units of NEEDS"
              "Additional systemd units that start before this one; .service is the default suffix.")
_wazo_keyword(service BEFORE list unit "none" "systemd units that start after this one; .service is the default suffix.")
_wazo_keyword(service DEPENDS list relation "none" "Additional Debian dependencies, in Debian's syntax.")
_wazo_keyword(service RECOMMENDS list relation "none" "Additional Debian recommendations.")
_wazo_keyword(service SUGGESTS list relation "none" "Debian suggestions.")
_wazo_keyword(
  service REQUIREMENTS one file "none"
  "A Python requirements.txt. The package depends on the matching Debian packages, unless DEPENDS names them; wazo-check-dependencies compares the versions.")
_wazo_keyword(service VENDORS list distribution "none"
              "Python distributions of REQUIREMENTS that the service itself contains: the package does not depend on Debian's.")
_wazo_keyword(
  service
  CONFIG
  list
  file_or_directory
  "none; style opentera generates <name>.json"
  "Configuration files or folders, installed below /etc/<name>/ as conffiles; config.yml is the main one. Files that are not world-readable here are readable only by root and the service's group there."
)
_wazo_keyword(service CONF_D one choice:read|none style:CONF_D
              "Whether the program reads files in /etc/<name>/conf.d that override its configuration; the first in alphabetical order wins.")
_wazo_keyword(service LOGS list log "none" "Additional log files, named relative to /var/log, besides <name>.log.")
_wazo_keyword(service STATE flag flag "OFF" "The service keeps state in /var/lib/<name>, readable only by the service, and backed up.")
_wazo_keyword(service CACHE flag flag "OFF" "The service has a cache in /var/cache/<name>, which is not backed up.")
_wazo_keyword(service HOME flag flag "OFF" "The user has the home /var/lib/<name>, which also holds its state; without HOME it has none.")
_wazo_keyword(service BACKUP list path "none" "Additional paths to back up, besides the configuration, /etc/default/<name> and the state.")
_wazo_keyword(service VOLUMES list volume "none" "Named volumes of the service's container: <volume>:<path>.")
_wazo_keyword(service CRON list cron "none"
              "Jobs, as crontab lines without the user column; they run as USER, in the sandbox and the environment of the service.")
_wazo_keyword(service STANDBY one choice:run|stop "run"
              "Whether the service runs on the standby machine of a pair, which the file /var/lib/wazo/disabled marks.")
_wazo_keyword(
  service
  RESTART
  one
  choice:on-failure|always|no
  style:RESTART
  "When systemd restarts the program: Restart= of systemd.service(5). After five seconds, at most 15 times in 150 seconds; in style opentera after ten seconds, without limit."
)
_wazo_keyword(service HARDENING one choice:strict|moderate|off "strict"
              "The systemd sandbox: strict, moderate (without the restrictions that some programs cannot work with), or off.")
_wazo_keyword(service CAPABILITIES list capability "none" "Linux capabilities that the program keeps: capabilities(7).")
_wazo_keyword(service WRITES list writable "none"
              "Additional paths that the program may write to, besides its own. To keep their data in containers, also declare VOLUMES.")
_wazo_keyword(service MEMORY one memory "none; 512m on a cluster" "The service's memory limit, on every platform; above it, the program is killed.")
_wazo_keyword(service TASKS one count "none" "The maximum number of processes and threads, on machines and in containers; Kubernetes has no such limit.")
_wazo_keyword(service WATCHDOG one seconds "none" "The watchdog's interval in seconds, within which the program must notify systemd; needs TYPE notify.")
_wazo_keyword(service REPLICAS one count "1" "How many containers of the service Docker Swarm or Kubernetes runs.")
_wazo_keyword(service TLS flag flag "OFF" "The program speaks TLS, with a certificate that is issued on its machine.")
_wazo_keyword(
  service MTLS flag flag "OFF"
  "TLS on both sides: every service that NEEDS this one gets a client certificate; the program must refuse other callers. There are no gateway routes.")
_wazo_keyword(service SANS list hostname "<name> and localhost" "Additional names in the service's certificate.")
_wazo_keyword(service ACL list text "none" "Access list entries of the service's wazo-auth account.")
_wazo_keyword(service DESCRIPTION one text "PROJECT_DESCRIPTION, else one that names the platform"
              "The package's synopsis and the unit's description: at most 79 characters, without the service's name.")
_wazo_keyword(service PACKAGE one package "<name>" "The name of the Debian package.")
_wazo_keyword(service REPLACES list package "none"
              "Former names of the package. It replaces them, and takes over their configuration and their notes on the machine.")
_wazo_keyword(service SECTION one section "net" "The section of the Debian package.")
_wazo_keyword(service EXCEPT list exception "none" "Items of the platform's checklist that do not apply, each followed by its reason.")
_wazo_keyword(service LICENSE one file "CPACK_RESOURCE_FILE_LICENSE, else LICENSE, LICENSE.txt or COPYING of the project" "The licence's text.")
_wazo_keyword(service CHANGELOG one file "none" "The project's changelog; its newest date, as YYYY-MM-DD, becomes the package's date.")

# --- wazo_add_route --------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(route TO one route_path "the path without the service's prefix, / outside it"
              "The path at the program. For a route to a port range, the prefix before the port; without TO the program does not see the port.")
_wazo_keyword(route PORT one port_name "the main port" "The name of the port to forward to.")
_wazo_keyword(route PUBLIC flag flag "OFF" "Callers need no authentication at the gateway.")
_wazo_keyword(route WEBSOCKET flag flag "OFF" "Connections may be upgraded to WebSocket.")
_wazo_keyword(route READ_TIMEOUT one seconds "the gateway's" "How long the gateway waits for the program to send something, in seconds.")
_wazo_keyword(route BODY_SIZE one size "the gateway's" "The maximum size of a request body, in bytes, or with k, m or g.")
_wazo_keyword(route UNBUFFERED flag flag "OFF" "The gateway forwards bodies without buffering.")
_wazo_keyword(route HEADERS list header "none" "Headers that the gateway adds to responses: names and values in turn.")

# --- wazo_add_port ---------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(port PROTOCOL one choice:http|https|grpc|ws|tcp|udp "tcp" "The protocol of the port.")
_wazo_keyword(port LISTEN one address "127.0.0.1" "The address that the program listens on.")

# --- wazo_add_process ------------------------------------------------------------------------------------------------------------------------------------
_wazo_keyword(process PROGRAM one file "the executable target with the process's name, else the service's program"
              "A script to run as the process; installed as /usr/bin/<process> and made executable.")
_wazo_keyword(process MODULE one module "none" "A Python module of the service's BACKEND to start: python3 -m <module>, in the installed BACKEND folder.")
_wazo_keyword(process ARGUMENTS list text "none" "Arguments of the program, in order; duplicates are kept.")
_wazo_keyword(process TYPE one choice:simple|notify|forking "simple"
              "How the program signals that it has started: Type= of systemd.service(5). A forking program writes /run/<process>/<process>.pid.")

unset(styles)
