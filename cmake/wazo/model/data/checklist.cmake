# The platform's checklist for a new service, item by item: what is asked, of which services, and what makes it so. The report, the manifests and the
# audit have it from here; the names are those that EXCEPT takes.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Checklist
^^^^^^^^^

What the platform asks of a service. Every item is met by itself, or by a declaration; ``EXCEPT`` says why one is not.

.. wazo-checklist::

.. code-block:: cmake
  :name: example-except

  wazo_add_service(wazo-poller PROGRAM poller.sh PORT AUTO EXCEPT consul "found by its address only")

#]=======================================================================]

# _wazo_item(<name> <sentence> <applies> <holds> <by>): applies and holds are conditions, as %if() takes them, over the fields of a service. by is what
# makes the item hold: the template of a file of the package (/…), of a maintainer script (control/…) or of a file that exists once per build tree
# (wazo/<tree>/…), which must be there; a target of the build (target <name>), likewise; or a declaration.
function(_wazo_item name sentence applies holds by)
  set_property(GLOBAL APPEND PROPERTY _WAZO_ITEMS ${name})
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_SENTENCE "${sentence}")
  set_property(GLOBAL PROPERTY _WAZO_ITEM_${name}_BY "${by}")
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

set(unit_file "/usr/lib/systemd/system/@name@.service")
set(http "(NOT port STREQUAL \"\" AND protocol MATCHES \"^https?$\")")
# Debian gives these two a shell and a home.
set(bare "NOT user MATCHES \"^(root|postgres)$\"")
set(wazo "style STREQUAL \"wazo\"")

# --- the user --------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(user "The program's user is not root" has_program "NOT user STREQUAL \"root\"" "USER @user@")
_wazo_item(shell "The program's user cannot log in" has_program ${bare} "@user_from@")
_wazo_item(home "The program's user has no home, or one below /var/lib" has_program ${bare} "@user_from@")
_wazo_item(consul-group "Its user is in the group consul" "has_program AND \"consul\" IN_LIST needs" TRUE ${unit_file})

# --- its files -------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(log-file "It can write its log file" has_program TRUE "/usr/lib/tmpfiles.d/@name@.conf")
_wazo_item(pid-file "It can write its pid file and the folder of it" has_program TRUE ${unit_file})
_wazo_item(backup "Its configuration and state are in wazo-backup" "${wazo}" TRUE "wazo/registrations/wazo-backup")
_wazo_item(backup-doc "Its backup is documented" "${wazo}" TRUE "wazo/registrations/wazo-platform.org")

# --- its life --------------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(wazo-service "wazo-service starts, stops and shows it" "${wazo} AND has_program" TRUE "wazo/registrations/wazo-service")
_wazo_item(monit "monit watches it" has_program TRUE "/etc/monit/conf.d/@name@")
_wazo_item(install "A fresh installation starts it" has_program TRUE control/postinst)
_wazo_item(reboot "A reboot starts it" has_program TRUE ${unit_file})
_wazo_item(upgrade "An upgrade restarts it, unless it was stopped" has_program TRUE control/preinst)
_wazo_item(standby "An upgrade of the standby machine leaves it as it must be there" has_program TRUE "STANDBY @standby@")

# --- its interfaces --------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(consul "It registers with consul" "NOT port STREQUAL \"\"" consul "/etc/consul.d/@name@.json")
_wazo_item(consul-acceptance "Its registration has an acceptance test" "${wazo} AND consul" TRUE "wazo/registrations/wazo-acceptance")
_wazo_item(ports-doc "Its ports are documented" "${wazo} AND ports" TRUE "wazo/registrations/wazo-platform.org")
_wazo_item(test-ports "It has no port that people use for tests" ports TRUE "refused by wazo_add_service and wazo_add_port")
_wazo_item(openapi "Its OpenAPI description is at /<version>/api/api.yml" "${http}" "NOT openapi_path STREQUAL \"\"" "OPENAPI")
_wazo_item(gateway "The gateway passes @prefix@ on to it" "${http} AND ${wazo}" has_routes "/etc/nginx/locations/https-available/@name@")
_wazo_item(gateway-acceptance "Its path at the gateway has an acceptance test" "${http} AND ${wazo} AND has_routes" TRUE "wazo/registrations/wazo-acceptance")

# --- its package -----------------------------------------------------------------------------------------------------------------------------------------
_wazo_item(documentation "It is documented" TRUE TRUE "/usr/share/man/man8/@name@.8.gz")
_wazo_item(package "It is packaged for Debian stable" TRUE TRUE "@deb_file@")
_wazo_item(dependencies "Debian stable has what it depends on" "depends OR recommends" TRUE "target wazo-check-dependencies")
_wazo_item(requirements "Its requirements.txt pins Debian stable's versions" pins_requirements TRUE "target wazo-check-dependencies")

unset(unit_file)
unset(http)
unset(bare)
unset(wazo)
