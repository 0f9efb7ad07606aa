# The hand-kept lists of the platform's repositories: where each stands, and how it is written. A list's entries are in wazo/registrations/<repository>/<file>
# of the build tree, which reads like the list itself with nothing else in it.
include_guard(GLOBAL)

# _wazo_list(<repository> <file> <kind> …): kind is the name of merge_<kind>.cmake, which explains the options. @name@ in the path stands for each service.
# OPTIONAL: nobody misses the file where it is gone. REPLACE: an entry that differs is replaced, not only added when it is missing.
function(_wazo_list repository file kind)
  cmake_parse_arguments(PARSE_ARGV 3 arg "OPTIONAL;REPLACE" "UNDER;BEGIN;END;KEY;ORDER;AMONG;COLUMN;GROUP;INDENT;UNLESS" "")
  get_property(count GLOBAL PROPERTY _WAZO_LISTS)
  list(LENGTH count number)
  set_property(GLOBAL APPEND PROPERTY _WAZO_LISTS ${number})
  set_property(GLOBAL PROPERTY _WAZO_LIST_${number}_REPOSITORY "${repository}")
  set_property(GLOBAL PROPERTY _WAZO_LIST_${number}_FILE "${file}")
  set_property(GLOBAL PROPERTY _WAZO_LIST_${number}_KIND "${kind}")
  foreach(option OPTIONAL REPLACE UNDER BEGIN END KEY ORDER AMONG COLUMN GROUP INDENT UNLESS)
    set_property(GLOBAL PROPERTY _WAZO_LIST_${number}_${option} "${arg_${option}}")
  endforeach()
endfunction()

# Sets the options of a list as variables list_<OPTION> of the caller.
function(_wazo_load_list number)
  foreach(option REPOSITORY FILE KIND OPTIONAL REPLACE UNDER BEGIN END KEY ORDER AMONG COLUMN GROUP INDENT UNLESS)
    get_property(value GLOBAL PROPERTY _WAZO_LIST_${number}_${option})
    set(list_${option} "${value}" PARENT_SCOPE)
  endforeach()
endfunction()

_wazo_list(wazo-platform debian/control lines UNDER "(^|\n)Package: wazo-platform\n" BEGIN "(^|\n)Depends:" END "\n[^ \t]" KEY "^([a-z0-9][a-z0-9+.-]*)"
           ORDER sorted)

_wazo_list(wazo-service bin/wazo-service words BEGIN "\nwazo_services=\"" END "\"" GROUP wazo)
_wazo_list(wazo-service bin/wazo-service words BEGIN "\ndefault_services=\"" END "\"" GROUP default)
_wazo_list(wazo-service wazo_service/main.py lines BEGIN "SERVICE_GROUPS.'(wazo|xivo)'. = ." END "\n[^ ]" KEY "^Service.'([^']+)'" ORDER last GROUP wazo)
_wazo_list(wazo-service wazo_service/main.py lines BEGIN "SERVICE_GROUPS.'default'. = ." END "\n[^ ]" KEY "^Service.'([^']+)'" ORDER last GROUP default)

_wazo_list(wazo-backup bin/wazo-backup lines BEGIN "BACKUP_LIST=\"" END "\"" KEY "^(/.*)$" ORDER sorted)

_wazo_list(wazo-monitoring checks/@name@ file REPLACE)

_wazo_list(wazo-auth-keys etc/wazo-auth-keys/config.yml blocks REPLACE UNLESS "acl: ..$" ORDER sorted)

_wazo_list(wazo-acceptance features/daily/http.feature table UNDER "reachable from port 443" BEGIN "Examples:" COLUMN 1 KEY "^(/[^/]*/[^/]*/?)" ORDER sorted)
_wazo_list(wazo-acceptance features/daily/service_discovery.feature table OPTIONAL UNDER "services from consul" BEGIN "Examples:" COLUMN 0
           KEY "^(.*)$" ORDER last)
_wazo_list(wazo-acceptance wazo_acceptance/assets/wazo-service-test.py lines BEGIN "BASE_SERVICES = ." END "\n[^ ]" KEY "^'([^']+)'" ORDER sorted)

set(documentation content/uc-doc)
_wazo_list(wazo-platform.org ${documentation}/contributors/network.md table REPLACE COLUMN 0 KEY "^(.*)$" ORDER last)
_wazo_list(wazo-platform.org ${documentation}/system/log_files.md lines OPTIONAL BEGIN "\n---\n\n" END "\n\n" KEY "^- +.([^]]+).[(]" ORDER last)
_wazo_list(wazo-platform.org ${documentation}/system/log_files.md sections ORDER last)
_wazo_list(wazo-platform.org ${documentation}/system/configuration_files.md sections ORDER sorted AMONG "^wazo-")
_wazo_list(wazo-platform.org ${documentation}/system/backup_restore.md lines BEGIN "that are backed-up:\n\n" END "\n\n" KEY "^- `(/[^`]*)`" ORDER sorted)
_wazo_list(wazo-platform.org ${documentation}/system/index.md lines BEGIN "\n---\n\n" END "\n\n" KEY "^- +.([^]]+).[(]" ORDER sorted AMONG "^wazo-")
_wazo_list(wazo-platform.org ${documentation}/system/@name@.md file)
unset(documentation)

_wazo_list(wazo-debug wazo_debug/capture.py lines BEGIN "wazo_logs = ." END "\n *[)]" KEY "^'([^']+)'" ORDER sorted)

_wazo_list(wazo-sdk project.yml blocks ORDER sorted)

_wazo_list(wazo-docker docker-compose.yml blocks UNDER "(^|\n)services:\n" END "\n[^ #\n]" INDENT "  " ORDER last)
_wazo_list(wazo-docker Dockerfile-@name@ file REPLACE)
