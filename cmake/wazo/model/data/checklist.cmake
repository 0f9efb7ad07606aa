# The platform's checklist for a new service, item by item: what is asked, of which services, and what makes it so. The report, the manifests and the
# audit have it from here; the names are those that EXCEPT takes.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Checklist
^^^^^^^^^

What the platform requires of a service. ``wazo-report`` gives each applicable item a status: ``checked`` (the report has verified it), ``machine`` (the
package's check program verifies it on the machine), ``construction`` (always true), ``excepted`` (``EXCEPT`` gives the reason), or
``open``, with the missing part.

.. wazo-checklist::

.. code-block:: cmake
  :name: example-except

  wazo_add_service(wazo-poller PROGRAM poller.sh PORT AUTO EXCEPT consul "found by its address only")

#]=======================================================================]

# _wazo_item(<name> <sentence> <applies> <holds> <how> <by> [<pattern>]): applies and holds are conditions, as %if() takes them, over the fields of a service. How
# it is known that the item holds, and by what:
#   file: a file of the package (/…) or a maintainer script (control/…), where the pattern is found
#   machine: by what makes it so there; the package's program of checks must have a check of the item
#   construction: by a declaration or by what refuses everything else
#   register: wazo-register has run, and nothing of the item was open; by is the repository that it is about
#   dependencies: wazo-check-dependencies has run against the Debian release that is asked for, and had nothing to say of it
function(_wazo_item name sentence applies holds how by)
  set_property(GLOBAL APPEND PROPERTY _WAZO_ITEMS ${name})
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_SENTENCE "${sentence}")
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_HOW "${how}")
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_BY "${by}")
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_PATTERN "${ARGN}")
  cmake_language(
    EVAL
    CODE
    "function(_wazo_item_conditions_${name} out_applies out_holds)
       set(\${out_applies} OFF PARENT_SCOPE)
       set(\${out_holds} OFF PARENT_SCOPE)
       if(${applies})
         set(\${out_applies} ON PARENT_SCOPE)
       endif()
       if(${holds})
         set(\${out_holds} ON PARENT_SCOPE)
       endif()
     endfunction()")
endfunction()

# The release that the checklist calls Debian stable: 13, unless WAZO_DEBIAN_RELEASE says another.
function(_wazo_debian_release out)
  set(release "${WAZO_DEBIAN_RELEASE}")
  if(release STREQUAL "")
    set(release 13)
  endif()
  set(${out} "${release}" PARENT_SCOPE)
endfunction()

set(unit_file "/usr/lib/systemd/system/@name@.service")
set(http "(NOT port STREQUAL \"\" AND protocol MATCHES \"^https?$\")")
# Debian gives these two a shell and a home.
set(bare "NOT user MATCHES \"^(root|postgres)$\"")
set(wazo "style STREQUAL \"wazo\"")
set(wazo_program "${wazo} AND has_program")

# --- the user --------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(user "The program's user is not root" has_program "NOT user STREQUAL \"root\"" machine "USER @user@")
_wazo_item(shell "The program's user cannot log in" has_program ${bare} machine "@user_from@")
_wazo_item(home "The program's user has no home, or one below /var/lib" has_program ${bare} machine "@user_from@")
_wazo_item(consul-group "Its user is in the group consul" "has_program AND \"consul\" IN_LIST needs" TRUE file ${unit_file} "SupplementaryGroups=[^\n]*consul")

# --- its files -------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(log-file "It can write its log file" has_program TRUE machine "/usr/lib/tmpfiles.d/@name@.conf")
_wazo_item(pid-file "It can write its pid file and its folder" has_program TRUE machine ${unit_file})
_wazo_item(backup "Its configuration and state are in wazo-backup" "${wazo}" TRUE register wazo-backup)

# --- its life --------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(wazo-service "wazo-service starts, stops and shows it" "${wazo_program}" TRUE register wazo-service)
_wazo_item(monit "monit watches it" has_program TRUE file "/etc/monit/conf-available/@name@" "check process @name@ ")
_wazo_item(monitoring "monit has no second check of it" "${wazo_program}" TRUE register wazo-monitoring)
_wazo_item(install "A fresh installation starts it" has_program TRUE machine control/postinst)
_wazo_item(reboot "A reboot starts it" has_program TRUE machine ${unit_file})
_wazo_item(upgrade "An upgrade restarts it, unless it was stopped" has_program TRUE file control/preinst "upgrade")
_wazo_item(standby "An upgrade of the standby machine keeps it stopped there" "has_program AND standby STREQUAL \"stop\"" TRUE machine "STANDBY @standby@")

# --- its interfaces --------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(consul "It registers with consul" "NOT port STREQUAL \"\"" consul machine "/etc/consul.d/available/@name@.json")
_wazo_item(port "It listens on its declared addresses only" "NOT port STREQUAL \"\"" TRUE machine "LISTEN @listen@")
_wazo_item(test-ports "Its ports are not commonly used for testing" ports TRUE construction "rejected by wazo_add_service and wazo_add_port")
_wazo_item(openapi "Its OpenAPI description is at /<version>/api/api.yml" "${http}" "NOT openapi_path STREQUAL \"\"" file "/usr/share/@name@/api/api.yml"
           "(openapi|swagger)")
_wazo_item(gateway "The gateway forwards @prefix@ to it" "${http} AND ${wazo}" has_routes file "/etc/nginx/locations/https-available/@name@" "location ")
_wazo_item(gateway-acceptance "Its path at the gateway has an acceptance test" "${http} AND ${wazo} AND has_routes" TRUE register wazo-acceptance)
_wazo_item(throttling "An acceptance test shows that its public paths are throttled" "${wazo} AND public_routes" TRUE register wazo-acceptance)
_wazo_item(tracing "Its answers can be traced" "${http} AND ${wazo} AND has_routes" TRUE register wazo-ansible)
_wazo_item(auth-keys "It has an account at wazo-auth" "${wazo} AND (acl OR \"wazo-auth\" IN_LIST needs)" TRUE register wazo-auth-keys)
_wazo_item(user-policy "The platform defines what its users may do with it" "${http} AND ${wazo} AND has_routes" TRUE register wazo-auth-keys)

# --- its documentation -----------------------------------------------------------------------------------------------------------------------------------
_wazo_item(documentation "Its package documents it" TRUE TRUE file "/usr/share/man/man8/@name@.8.gz")
_wazo_item(page "It has a page in the platform's documentation" "${wazo}" TRUE register wazo-platform.org)
_wazo_item(overview "It is in the overview of the services" "${wazo}" TRUE register wazo-platform.org)
_wazo_item(ports-doc "Its ports are documented" "${wazo} AND ports" TRUE register wazo-platform.org)
_wazo_item(log-doc "Its logs are documented" "${wazo_program}" TRUE register wazo-platform.org)
_wazo_item(config-doc "Its configuration is documented" "${wazo}" TRUE register wazo-platform.org)
_wazo_item(backup-doc "Its backup is documented" "${wazo}" TRUE register wazo-platform.org)
_wazo_item(api-doc "Its API is documented" "${wazo} AND NOT openapi_path STREQUAL \"\"" TRUE register wazo-platform.org)

# --- its package -----------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(package "It is packaged for Debian stable" TRUE TRUE construction "@deb_file@")
_wazo_item(meta-package "The platform's package depends on its package" "${wazo}" TRUE register wazo-platform)
_wazo_item(dependencies "Debian stable has what it depends on" "depends OR recommends" TRUE dependencies "DEPENDS and NEEDS")
_wazo_item(requirements "Its requirements.txt pins Debian stable's versions" pins_requirements TRUE dependencies "REQUIREMENTS")

# --- the developers' tools -------------------------------------------------------------------------------------------------------------------------------
_wazo_item(debug "The tools for debugging know it" "${wazo_program}" TRUE register wazo-debug)
_wazo_item(sdk "The development kit knows it" "${wazo}" TRUE register wazo-sdk)
_wazo_item(docker "The platform in containers has it" "${wazo_program}" TRUE register wazo-docker)
_wazo_item(reset "A reset of the platform empties its database" "${wazo} AND NOT database STREQUAL \"\"" TRUE register xivo-utils)

unset(unit_file)
unset(http)
unset(bare)
unset(wazo)
unset(wazo_program)
