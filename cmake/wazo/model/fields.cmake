# The model between the rooms "resolve" and "render": records with the fields of these tables. A template sees a field of its service as a variable of the
# same name; the manifest has the fields whose kind is not "internal".
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../common/properties.cmake")

#[=======================================================================[.rst:
Fields
^^^^^^

A service's manifest, ``/usr/share/wazo-service/manifests/<name>.json``, has the fields of a service; ``wazo/manifest.json`` of the build tree has those of
the platform and of all services. Both begin with ``manifest_version``, which is raised whenever a field is removed or changes its meaning; new fields do not
raise it. A reader ignores unknown fields and rejects a version that is newer than the one it knows, as ``MANIFESTS`` of :command:`wazo_platform` does; it
reads older ones. An installation has a `JSON Schema`__ of manifests, ``share/WazoService/manifest.schema.json``.

__ https://json-schema.org/draft/2020-12

A field is a text, a number, a boolean (``ON`` or ``OFF``), a list, or a list of records. ``internal`` fields are for templates only; ``wazo/manifest.json``
has all others. A field without a value is empty. A file of a service sees the fields of its service and of the platform.

The platform:

.. wazo-fields:: platform

A service:

.. wazo-fields:: service

A route, loaded by ``%load(route)``:

.. wazo-fields:: route

A port, loaded by ``%load(port)``:

.. wazo-fields:: port

A further process of a service, loaded by ``%load(process)`` from ``processes``; its unit and its container are rendered from a complete record of a service,
whose ``name`` is that of the process:

.. wazo-fields:: process

A job of a service, loaded by ``%load(job)``; a template whose path has ``@job_unit@`` is rendered for each, with these fields:

.. wazo-fields:: job

What a service needs, loaded by ``%load(need)`` from ``neighbours``:

.. wazo-fields:: need

A backing service in its container, loaded by ``%load(backing)``:

.. wazo-fields:: backing

#]=======================================================================]

# _wazo_field(<record> <kind> <field> <meaning>): kind is text, number, boolean, list, records (of the manifest's arrays of objects), or internal (for templates
# only).
function(_wazo_field record kind field meaning)
  set_property(GLOBAL APPEND PROPERTY _WAZO_FIELDS_${record} ${field})
  set_property(GLOBAL PROPERTY _WAZO_FIELD_${record}_${field} ${kind})
  set_property(GLOBAL PROPERTY "_WAZO_MEANING field ${record} ${field}" "${meaning}")
endfunction()

# The fields of records that only the module's own templates see.
function(_wazo_own_fields record)
  foreach(field IN LISTS ARGN)
    _wazo_field(${record} internal ${field} "")
  endforeach()
endfunction()

# The version of the form of manifests, by the rules above.
set_property(GLOBAL PROPERTY _WAZO_MANIFEST_VERSION 1)

# The kind of records that a field of records lists: routes are of kind route, processes of kind process.
function(_wazo_record_of_field field out)
  string(REGEX REPLACE "s$" "" record "${field}")
  string(REGEX REPLACE "sse$" "ss" record "${record}")
  set(${out} "${record}" PARENT_SCOPE)
endfunction()

# --- the platform ------------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(platform text platform_name "The name of the installation.")
_wazo_field(platform text platform_host "The DNS name of the gateway.")
_wazo_field(platform text platform_maintainer "Name and mail address of the packages' maintainer.")
_wazo_field(platform list platform_styles "The styles, the first one first.")
_wazo_field(platform internal platform_services "The names of all services.")
_wazo_field(platform internal platform_keyed "Whether some style knows its services by their KEY.")

# --- a service -------------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(service number manifest_version "The version of the manifest format.")
_wazo_field(service text name "The name.")
_wazo_field(service text instance "The name of the record: the name, or <name>@<style> for further styles.")
_wazo_field(service text style "The style that the files are for.")
_wazo_field(service text key "The service key of style opentera.")
_wazo_field(service text package "The name of the Debian package.")
_wazo_field(service text version "The version of the project.")
_wazo_field(service text revision "The revision of the package.")
_wazo_field(service text package_version "Version and revision as Debian writes them.")
_wazo_field(service text deb_file "The file name of the package.")
_wazo_field(service text description "The synopsis.")
_wazo_field(service text homepage "The home page of the project, or nothing.")
_wazo_field(service text maintainer "Name and mail address of the maintainer.")
_wazo_field(service text project "The name of the project.")
_wazo_field(service text section "The section of the package.")
_wazo_field(service text priority "The priority of the package.")
_wazo_field(service text architecture "all, or Debian's name of the architecture of a compiled program.")
_wazo_field(service text license_name "The short name of the licence.")
_wazo_field(service list declared "The keywords that have a value of the project's own.")
_wazo_field(service list depends "Debian dependencies.")
_wazo_field(service list recommends "Debian recommendations.")
_wazo_field(service list suggests "Debian suggestions.")
_wazo_field(service list conflicts "Packages of the same service for other platforms.")
_wazo_field(service list replaces "The package's former names.")
_wazo_field(service boolean has_program "OFF only for services with static files alone.")
_wazo_field(service boolean compiled "The program is an executable target of the project.")
_wazo_field(service text working_directory "The program's working directory, or nothing.")
_wazo_field(service text module "The Python module that is started, or nothing.")
_wazo_field(service text program "The installed file that is the program.")
_wazo_field(service text interpreter "What runs the program, or nothing.")
_wazo_field(service text type "How the program signals that it has started.")
_wazo_field(service text restart "When systemd restarts the program.")
_wazo_field(service text hardening "The level of the sandbox.")
_wazo_field(service text standby "What the service does on the standby machine.")
_wazo_field(service text standby_marker "The file that marks the standby machine.")
_wazo_field(service text unit "The systemd unit.")
_wazo_field(service list command "The whole command line, word by word.")
_wazo_field(service list capabilities "Capabilities that the program keeps.")
_wazo_field(service list after "Units that start before it.")
_wazo_field(service list before "Units that start after it.")
_wazo_field(service list wants "Units that are started with it.")
_wazo_field(service list requires "Units that it requires.")
_wazo_field(service list part_of "Units that it stops and restarts with.")
_wazo_field(service list wanted_by "Units that start it.")
_wazo_field(service list needs "Everything that is needed, as declared.")
_wazo_field(service list backing "Those of the needs that are backing services.")
_wazo_field(service list networks "The networks of its container.")
_wazo_field(service number wait "Seconds within which the main port must accept connections, or nothing.")
_wazo_field(service number watchdog "Seconds of the watchdog, or nothing.")
_wazo_field(service number replicas "How many containers run.")
_wazo_field(service number tasks "The maximum number of processes and threads, or nothing.")
_wazo_field(service text memory "The memory limit, such as 512M, or nothing.")
_wazo_field(service text user "The user that the program runs as.")
_wazo_field(service text group "Its primary group.")
_wazo_field(service text home "Its home, or nothing.")
_wazo_field(service boolean creates_user "The package creates the user.")
_wazo_field(service boolean drops_privileges "The program starts as root and switches to the user itself.")
_wazo_field(service list groups "Its supplementary groups.")
_wazo_field(service list acl "Entries of the access list of the service's account.")
_wazo_field(service number port "The main port, or nothing.")
_wazo_field(service number public_port "The port of the gateway, where callers reach it.")
_wazo_field(service text protocol "The protocol of the main port.")
_wazo_field(service text listen "The address that the program listens on.")
_wazo_field(service text check_host "The address at which the machine itself reaches the program, for connections.")
_wazo_field(service text check_address "The same, as written in a URL.")
_wazo_field(service text check_url "The URL of the health check, or nothing.")
_wazo_field(service text health "The path of the health check, or nothing.")
_wazo_field(service text health_check "The kind of health check: http, grpc, tcp or none.")
_wazo_field(service text api_version "The version in the API's paths.")
_wazo_field(service text openapi_path "Where the program serves the OpenAPI document, or nothing.")
_wazo_field(service text openapi_file "Where the document is installed, or nothing.")
_wazo_field(service text host "The DNS name of the gateway.")
_wazo_field(service text platform "The name of the platform's installation.")
_wazo_field(service text prefix "The prefix of the service's paths at the gateway, without a trailing slash.")
_wazo_field(service text script_name "The value of the header X-Script-Name.")
_wazo_field(service text database "The name of its database, or nothing.")
_wazo_field(service text database_user "Its role in the database, or nothing.")
_wazo_field(service text title "The name that the platform shows.")
_wazo_field(service text endpoint_users "Its page for users, or nothing.")
_wazo_field(service text endpoint_participants "Its page for participants, or nothing.")
_wazo_field(service text endpoint_devices "Its page for devices, or nothing.")
_wazo_field(service boolean has_assets "It keeps assets.")
_wazo_field(service boolean has_tests "It keeps results of tests.")
_wazo_field(service boolean editable_config "It has a configuration for each user.")
_wazo_field(service list roles "Its roles in the platform.")
_wazo_field(service boolean system "The service is part of the platform (SYSTEM).")
_wazo_field(service boolean internal "The service has no default route.")
_wazo_field(service boolean tls "The program speaks TLS.")
_wazo_field(service boolean mtls "The program serves only callers that have a certificate.")
_wazo_field(service boolean has_certificate "It has a certificate: it speaks TLS, or calls a service with MTLS.")
_wazo_field(service boolean consul "The service registers with consul.")
_wazo_field(service boolean has_routes "It has routes at the gateway.")
_wazo_field(service boolean frontend_index "The static files have a page for the prefix itself.")
_wazo_field(service list sans "Further names of the certificate.")
_wazo_field(service text config_dir "The folder of its configuration.")
_wazo_field(service text config_file "The main configuration file.")
_wazo_field(service text conf_d "The folder of the administrator's overriding files, or nothing if the program reads none.")
_wazo_field(service text environment_file "The file of the program's environment.")
_wazo_field(service text log "The log file.")
_wazo_field(service text run_dir "The folder below /run.")
_wazo_field(service text pid_file "The pid file.")
_wazo_field(service text state_dir "The folder of its state, or nothing.")
_wazo_field(service text cache_dir "The folder of its cache, or nothing.")
_wazo_field(service text frontend "Where static files are installed, or nothing.")
_wazo_field(service text nginx_available "The file of the gateway's locations.")
_wazo_field(service text nginx_enabled "The link that enables it.")
_wazo_field(service list config_files "All configuration files of the package.")
_wazo_field(service list logs "All log files, the main one first.")
_wazo_field(service list writable "Paths that the sandbox lets the program write to.")
_wazo_field(service list backup "Paths to back up.")
_wazo_field(service list cron "Its jobs, as crontab lines.")
_wazo_field(service list migrate "The program that migrates its database, and its arguments.")
_wazo_field(service list volumes "Volumes of its container.")
_wazo_field(service list secrets "Names of its secrets.")
_wazo_field(service records ports "Its ports, the main one first.")
_wazo_field(service records routes "Its routes.")
_wazo_field(service records processes "Its additional processes.")
_wazo_field(service internal belongs_to "The service of an additional process; for a service, its own name.")
_wazo_field(service list exceptions "Items of the checklist that do not apply.")
_wazo_field(service list exception_reasons "Their reasons, in the same order.")
_wazo_field(service text user_from "What creates the user.")
_wazo_field(service list vendors "Python distributions that the service itself contains.")
_wazo_field(service boolean pins_requirements "There is a file of REQUIREMENTS.")
_wazo_field(service internal declaration "Where it is declared: file, command, name, and which of the calls like it.")
_wazo_field(service internal requirements "The file of REQUIREMENTS.")
_wazo_field(service text tls_directory "The folder of certificates.")
_wazo_field(service text tls_certificate "The certificate.")
_wazo_field(service text tls_key "Its key.")
_wazo_field(service text tls_ca "The certificate of the authority that issued it.")
_wazo_field(service text container_user "User and group of the container, as numbers.")
_wazo_field(service list callers "The services that may call, by the names in their certificates; with MTLS.")
_wazo_field(service list certificate_names "All names of the certificate.")
_wazo_field(service list container_needs "Containers that it waits for.")
_wazo_field(service list container_health "The command of its health check.")
_wazo_field(service list container_secrets "Secrets of its container, each as <secret of the platform>:<secret>.")
_wazo_field(service boolean published "The container's ports are published.")
_wazo_field(service boolean uses_ca "The program, or one that it calls, has a certificate of that authority.")
_wazo_field(service internal machine_environment "KEY=value items of the run contract on a machine.")
_wazo_field(service internal unit_environment "Those of them that systemd does not set itself.")
_wazo_field(service internal container_environment "KEY=value items of the container: the run contract, then ENVIRONMENT.")
_wazo_field(service internal local_environment "The same in the build tree.")
_wazo_field(service internal local_dir "The folder for its files while it runs in the build tree.")
_wazo_field(service internal neighbours "What it needs, as records.")
_wazo_field(service internal cluster_volumes "The same without its cache, with names that Kubernetes accepts.")
_wazo_field(service internal cluster_secrets "Its secrets on a cluster: <object>:<file>:<name>.")
_wazo_field(service internal cluster_jobs "The lines of CRON, each as <schedule>|<command>, except those that Kubernetes cannot run.")
_wazo_field(service internal cluster_left_out "What was declared and has no equivalent on Kubernetes.")
_wazo_field(service internal cluster_memory "Its memory limit on Kubernetes.")
_wazo_field(service internal cluster_memory_request "Its memory request on Kubernetes.")
_wazo_field(service internal jobs "Its jobs that are timers, as records.")
_wazo_field(service internal job_units "The names of these timers, without the suffix.")
_wazo_field(service internal cron_lines "Its jobs that stay in a crontab.")
_wazo_field(service internal database_secret "The file with its role's password for containers.")
_wazo_field(service internal migrate_command "The command of MIGRATE on a machine, with the service's program instead of its name.")
_wazo_field(service internal private_files "Files of the package that only root and the service's group may read.")
_wazo_field(service internal listed "Whether the platform has its services in lists that are kept by hand.")
_wazo_field(service internal standby_group "The group of wazo-service that it is in: wazo, of what runs on the active machine of a pair only, or default.")
_wazo_field(service internal container_files "Files that it gets, each as <file>:<path>.")
_wazo_field(service internal container_mounts "Its named volumes, each as <volume>:<path>.")
_wazo_field(service internal container_uid "The UID of that user.")
_wazo_field(service internal environment_file_source "The file of ENV_FILE.")
_wazo_field(service internal backend "The folder of BACKEND, as declared.")
_wazo_field(service internal identifier "The name as an identifier of C.")
_wazo_field(service internal own_sections "The part of the generated configuration file that is not generated, or nothing.")
_wazo_field(service internal restart_pause "Seconds before a restart.")
_wazo_field(service internal restart_limit "systemd limits the number of restarts.")
_wazo_field(service internal watch_group "Its group in monit.")
_wazo_field(service internal environment "KEY=value items.")
_wazo_field(service internal environment_text "The text of ENV_FILE.")
_wazo_field(service internal license_lines "The licence's text.")
_wazo_field(service internal license_common "The name of the licence in /usr/share/common-licenses, or nothing.")
_wazo_field(service internal copyright_notices "Years and holders, from the licence's text.")
_wazo_field(service internal changelog_date "The package's date, in the format of Debian changelogs.")
_wazo_field(service internal first_date "The day before changelog_date.")
_wazo_field(service internal year "The package's year; empty if its date is not known.")
_wazo_field(service internal timestamp "The date of the package in seconds since 1970.")
_wazo_field(service internal component "The name of the component of CPack.")
_wazo_field(service internal directory "The source directory of the declaration.")
_wazo_field(service internal sources "Files to copy: each source, a unit separator, and the path in the package.")

# --- a route and a port of a service -------------------------------------------------------------------------------------------------------------------------
_wazo_field(route text path "The path at the gateway.")
_wazo_field(route text to "The path at the program.")
_wazo_field(route text upstream "Scheme, address and port of the program, or nothing if only files are served.")
_wazo_field(route text pattern "The regular expression of a route to a range of ports, or nothing.")
_wazo_field(route text script_name "The value of the header X-Script-Name.")
_wazo_field(route text body_size "The maximum size of a request body, or nothing.")
_wazo_field(route number port "The port behind it.")
_wazo_field(route number last_port "The last port of a range, or the same port.")
_wazo_field(route number read_timeout "Seconds, or nothing.")
_wazo_field(route boolean public "Callers need no authentication.")
_wazo_field(route boolean websocket "Connections may be upgraded.")
_wazo_field(route boolean unbuffered "Bodies are forwarded without buffering.")
_wazo_field(route boolean own "The path is the service's prefix.")
_wazo_field(route boolean files "Static files are served first.")
_wazo_field(route internal headers "Names and values of additional headers, in turn.")
_wazo_field(route internal base "The path without a trailing slash.")
_wazo_field(route internal to_base "The path at the program without a trailing slash.")
_wazo_field(route internal exact "The route also matches the path without a trailing slash; otherwise that path is redirected.")
_wazo_field(route internal expression "The base as part of a regular expression.")
_wazo_field(route internal before_port "For a route to a port range, the prefix before the port in the path at the program; nothing if the path has no port.")
_wazo_field(port text name "The name; main for the main port.")
_wazo_field(port text protocol "Its protocol.")
_wazo_field(port text transport "tcp or udp.")
_wazo_field(port text listen "The address that the program listens on.")
_wazo_field(port number number "The number, or the first of a range.")
_wazo_field(port number last "The last number of a range, or the same number.")

# --- a process of a service besides its main one: a record of a service, of which these fields are told ----------------------------------------------------
_wazo_field(process text name "The name.")
_wazo_field(process text unit "Its systemd unit.")
_wazo_field(process text type "How it signals that it has started.")
_wazo_field(process text program "The installed file that is its program.")
_wazo_field(process text log "Its log file.")
_wazo_field(process text run_dir "Its folder below /run.")
_wazo_field(process text pid_file "Its pid file.")
_wazo_field(process list command "The whole command line, word by word.")
_wazo_field(process boolean compiled "The program is an executable target of the project.")
_wazo_field(process internal interpreter "What runs the program, or nothing.")
_wazo_field(process internal module "The Python module that is started, or nothing.")
_wazo_field(process internal working_directory "Its working directory, or nothing.")
_wazo_field(process internal container_environment "KEY=value items of its container.")

# --- a job of a service ----------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(job internal unit "The name of its timer and its service, without the suffix.")
_wazo_field(job internal times "Its times in crontab format.")
_wazo_field(job internal schedule "The same as systemd calendar events.")
_wazo_field(job internal command "What is run by a shell.")

# --- what a service needs ------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(need internal name "The name as in NEEDS.")
_wazo_field(need internal kind "service (of the project), backing, or foreign (an installed service).")
_wazo_field(need internal variable "The prefix of its variables, such as WAZO_AUTH.")
_wazo_field(need internal identifier "The same in lower case, such as wazo_auth.")
_wazo_field(need internal machine_host "Its host on a machine.")
_wazo_field(need internal container_host "Its host in a container.")
_wazo_field(need internal local_host "Its host for a program of the build tree.")
_wazo_field(need internal port "Its port, or nothing if unknown.")

# --- all containers together -----------------------------------------------------------------------------------------------------------------------------
_wazo_own_fields(containers containers compose_processes backings routed frontends base_image compose_project compose_networks compose_volumes compose_secrets
                 compose_configs internal_networks databases crontab gateway_user gateway_uid all_names secret_names)

# --- a backing service in its container ------------------------------------------------------------------------------------------------------------------
_wazo_field(backing internal name "The name as in NEEDS.")
_wazo_field(backing internal port "Its port.")
_wazo_field(backing internal variable "The container's name as used in variable names.")
_wazo_field(backing internal container "The name of the container.")
_wazo_field(backing internal image "The image.")
_wazo_field(backing internal user "User and group, as numbers, or nothing.")
_wazo_field(backing internal volume "The folder of its data in the container.")
_wazo_field(backing internal stop_signal "The signal that stops it, or nothing.")
_wazo_field(backing internal network "Its network.")
_wazo_field(backing internal health "The command of its health check.")
_wazo_field(backing internal command "The command line, or nothing.")
_wazo_field(backing internal environment "KEY=value items.")
_wazo_field(backing internal secrets "Names of the secrets that it gets.")
_wazo_field(backing internal files "Files that it gets, each as <file>:<path>.")
_wazo_field(backing internal tmpfs "Folders in memory.")
_wazo_field(backing internal capabilities "Capabilities that it keeps.")

function(_wazo_fields record out)
  _wazo_get(_WAZO_FIELDS_${record} fields)
  set(${out} "${fields}" PARENT_SCOPE)
endfunction()
