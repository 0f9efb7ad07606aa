# The hand-kept lists of the platform's repositories: where each stands, and how it is written. A list's entries are in wazo/registrations/<repository>/<file>
# of the build tree, which reads like the list itself with nothing else in it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

set_property(GLOBAL PROPERTY _WAZO_LIST_FLAGS OPTIONAL REPLACE NUMBERS QUOTED STALE NAMED)
set_property(GLOBAL PROPERTY _WAZO_LIST_VALUES FORMER INSTEAD UNDER BEGIN END KEY OF ORDER AMONG COLUMNS GROUP INDENT UNLESS)

# _wazo_list(<item> <repository> <file> <kind> …): item is that of the checklist which the list is part of. kind is the name of merge_<kind>.cmake, which explains
# the options; file and absent are kinds without one: a file of the service's own, and a file that must not be there where the package brings what it has.
# @name@ in the path stands for each service.
#   OF: a pattern for the keys of a service; @name@ and @short@, the name without wazo-, stand for it
#   FORMER: where the file was before: that one is taken where it is the one that is there
#   INSTEAD: the file may be missing if this one exists, which has its own row
#   OPTIONAL: the file may be missing
#   NAMED: of what is in our file, only what has a service's key is an entry; the rest shows where entries of other lists stand
#   REPLACE: an entry that differs is replaced, not only added when it is missing; NUMBERS: likewise where nothing but numbers differs
function(_wazo_list item repository file kind)
  get_property(flags GLOBAL PROPERTY _WAZO_LIST_FLAGS)
  get_property(values GLOBAL PROPERTY _WAZO_LIST_VALUES)
  cmake_parse_arguments(PARSE_ARGV 4 arg "${flags}" "${values}" "")
  get_property(count GLOBAL PROPERTY _WAZO_LISTS)
  list(LENGTH count number)
  set_property(GLOBAL APPEND PROPERTY _WAZO_LISTS ${number})
  set(arg_ITEM "${item}")
  set(arg_REPOSITORY "${repository}")
  set(arg_FILE "${file}")
  set(arg_KIND "${kind}")
  if(NOT DEFINED arg_OF)
    set(arg_OF "^@name@$")
  endif()
  foreach(option IN LISTS flags values ITEMS ITEM REPOSITORY FILE KIND)
    set_property(GLOBAL PROPERTY _WAZO_LIST_${number}_${option} "${arg_${option}}")
  endforeach()
endfunction()

# Sets the options of a list as variables list_<OPTION> of the caller.
function(_wazo_load_list number)
  get_property(flags GLOBAL PROPERTY _WAZO_LIST_FLAGS)
  get_property(values GLOBAL PROPERTY _WAZO_LIST_VALUES)
  foreach(option IN LISTS flags values ITEMS ITEM REPOSITORY FILE KIND)
    get_property(value GLOBAL PROPERTY _WAZO_LIST_${number}_${option})
    set(list_${option} "${value}" PARENT_SCOPE)
  endforeach()
endfunction()

# _wazo_by_hand(<item> <repository> <file> <condition> <pattern> <sentence>): a place without a stable form. It concerns the services that meet the condition
# over their fields (service_…), and is done where the pattern is found in the file; an empty pattern: where the file is there.
function(_wazo_by_hand item repository file condition pattern sentence)
  get_property(count GLOBAL PROPERTY _WAZO_PLACES_BY_HAND)
  list(LENGTH count number)
  set_property(GLOBAL APPEND PROPERTY _WAZO_PLACES_BY_HAND ${number})
  foreach(fact item repository file pattern sentence)
    set_property(GLOBAL PROPERTY _WAZO_BY_HAND_${number}_${fact} "${${fact}}")
  endforeach()
  cmake_language(EVAL CODE "function(_wazo_by_hand_${number}_applies out)
       set(\${out} OFF PARENT_SCOPE)
       if(${condition})
         set(\${out} ON PARENT_SCOPE)
       endif()
     endfunction()")
endfunction()

# --- packages, start and stop ----------------------------------------------------------------------------------------------------------------------------
_wazo_list(meta-package wazo-platform debian/control lines UNDER "(^|\n)Package: wazo-platform\n" BEGIN "(^|\n)Depends:" END "\n[^ \t]"
           KEY "^([a-z0-9][a-z0-9+.-]*)" ORDER sorted)
_wazo_list(wazo-service wazo-service bin/wazo-service words BEGIN "\nwazo_services=\"" END "\"" GROUP wazo)
_wazo_list(wazo-service wazo-service bin/wazo-service words BEGIN "\ndefault_services=\"" END "\"" GROUP default)
_wazo_list(wazo-service wazo-service wazo_service/main.py lines BEGIN "\n(WAZO_SERVICES|SERVICE_GROUPS.'(wazo|xivo)'.) = ." END "\n[^ ]"
           KEY "^Service.'([^']+)'" ORDER last GROUP wazo)
_wazo_list(wazo-service wazo-service wazo_service/main.py lines BEGIN "\n(DEFAULT_SERVICES|SERVICE_GROUPS.'default'.) = ." END "\n[^ ]"
           KEY "^Service.'([^']+)'" ORDER last GROUP default)
_wazo_list(wazo-service wazo-acceptance wazo_acceptance/assets/wazo-service-test.py lines BEGIN "BASE_SERVICES = ." END "\n[^ ]" KEY "^'([^']+)'" ORDER sorted)
_wazo_list(wazo-service wazo-acceptance wazo_acceptance/prerequisite.py lines BEGIN "\nWAZO_SERVICES = ." END "\n[^ ]" KEY "^'([^']+)'" ORDER sorted)

# --- backup, watch, debug --------------------------------------------------------------------------------------------------------------------------------
_wazo_list(backup wazo-backup bin/wazo-backup lines BEGIN "BACKUP_LIST=\"" END "\"" KEY "^(/.*)$" OF "^/(etc|etc/default|var/lib)/@name@/?$" ORDER sorted)
_wazo_list(monitoring wazo-monitoring checks/@name@ absent)
_wazo_list(debug wazo-debug wazo_debug/capture.py lines BEGIN "wazo_logs = ." END "\n *[)]" KEY "^'([^']+)'" ORDER sorted)
_wazo_list(debug wazo-debug bin/wazo-debug-enable-debug-logs words QUOTED BEGIN "\n *services=[(]" END "[)]")
_wazo_list(tracing wazo-ansible roles/engine-api/tasks/tracing.yml lines UNDER "X-Powered-By" BEGIN "\n *with_items:" END "\n *[a-z_]+:" KEY "^- +([^ ]+)$"
           ORDER sorted AMONG "^wazo-")

# --- accounts and the gateway ----------------------------------------------------------------------------------------------------------------------------
_wazo_list(auth-keys wazo-auth-keys etc/wazo-auth-keys/config.yml blocks REPLACE UNLESS "acl: ..$" ORDER sorted)
_wazo_by_hand(user-policy wazo-auth-keys etc/wazo-auth/conf.d/50-wazo-default.yml "service_has_routes" "[' ]@short@\\."
              "say in the default policy what users may do with it")
_wazo_list(gateway-acceptance wazo-acceptance features/daily/http.feature table UNDER "reachable from port 443" BEGIN "Examples:" COLUMNS 1
           KEY "^(/[^/]*/[^/]*/?)" OF "^/api/@short@/?$" ORDER sorted)
_wazo_list(throttling wazo-acceptance features/daily/http.feature table UNDER "resources are throttled" BEGIN "Examples:" COLUMNS 1 KEY "^(.*)$"
           OF "^/api/@short@/" ORDER last)
_wazo_by_hand(throttling wazo-acceptance features/daily/http.feature "service_public" "429[^@]*/api/@short@/"
              "add a public path and what it answers to the table of throttled resources")

# --- the documentation -----------------------------------------------------------------------------------------------------------------------------------
set(pages website/uc-doc)
set(former content/uc-doc)
_wazo_list(ports-doc wazo-platform.org ${pages}/contributors/network.md table FORMER ${former}/contributors/network.md STALE COLUMNS 0,3 KEY "^(.*)$"
           OF "^@name@[|]" ORDER last)
_wazo_list(log-doc wazo-platform.org ${pages}/system/log_files.md lines OPTIONAL FORMER ${former}/system/log_files.md BEGIN "\n---\n\n" END "\n\n"
           KEY "^- +.([^]]+).[(]" ORDER last)
_wazo_list(log-doc wazo-platform.org ${pages}/system/log_files.md sections FORMER ${former}/system/log_files.md ORDER last)
_wazo_list(config-doc wazo-platform.org ${pages}/system/configuration_files.md sections FORMER ${former}/system/configuration_files.md ORDER sorted
           AMONG "^wazo-")
_wazo_list(backup-doc wazo-platform.org ${pages}/system/backup_restore.md lines FORMER ${former}/system/backup_restore.md BEGIN "that are backed-up:\n\n"
           END "\n\n" KEY "^- `(/[^`]*)`" OF "^/(etc|etc/default|var/lib)/@name@/?$" ORDER sorted)
_wazo_list(page wazo-platform.org ${pages}/system/index.md cards INSTEAD ${former}/system/index.md BEGIN "<CardList\n *items=[^\n]*\n" END "\n *]" ORDER last)
_wazo_list(page wazo-platform.org ${former}/system/index.md lines INSTEAD ${pages}/system/index.md BEGIN "\n---\n\n" END "\n\n" KEY "^- +.([^]]+).[(]"
           ORDER sorted AMONG "^wazo-")
_wazo_list(page wazo-platform.org ${pages}/system/@name@.md file FORMER ${former}/system/@name@.md)
_wazo_list(overview wazo-platform.org content/README.md lines OPTIONAL BEGIN "\nServices:\n\n" END "\n\n" KEY "^[*] .([^]]+).[(]" OF "^@short@$" ORDER sorted)
_wazo_list(overview wazo-platform.org content/@short@/description.md file OPTIONAL)
_wazo_by_hand(api-doc wazo-platform.org content/sections.yaml "NOT service_openapi_path STREQUAL \"\"" "repository: @name@\n"
              "add a module with the address of its OpenAPI document")
_wazo_by_hand(api-doc wazo-platform.org website/docs/api/@name@/description.md "NOT service_openapi_path STREQUAL \"\"" "" "describe its API")
unset(pages)
unset(former)

# --- development -----------------------------------------------------------------------------------------------------------------------------------------
_wazo_list(sdk wazo-sdk project.yml blocks ORDER sorted)
_wazo_list(docker wazo-docker docker-compose.yml blocks NAMED NUMBERS UNDER "(^|\n)services:\n" END "\n[^ #\n]" INDENT "  " OF "^@short@$" ORDER last)
_wazo_list(docker wazo-docker docker-compose.yml lines OPTIONAL UNDER "(^|\n)  nginx:\n" BEGIN "(^|\n)    depends_on:[^\n]*" END "\n *\n" KEY "^- +([a-z0-9-]+)$"
           OF "^@short@$" ORDER sorted)
_wazo_list(docker wazo-docker etc/nginx.conf blocks NUMBERS UNDER "(^|\n)server {\n" END "\n}" KEY "^    location [^/]*(/[^ ]*) {" OF "^/api/@short@/" ORDER last)
_wazo_by_hand(docker wazo-docker etc/@name@.yml "NOT service_config_files STREQUAL \"\"" "" "write the configuration that it has among these containers")
_wazo_by_hand(reset xivo-utils sbin/wazo-reset "\"postgresql\" IN_LIST service_needs AND NOT service_database STREQUAL \"\"" "@name@ "
              "empty its database, or say with EXCEPT that it keeps nothing there")
