# The platforms' own services, and known services that join them, with everything reserved for them. One table per platform.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Known services
^^^^^^^^^^^^^^

The ports, gateway paths (with everything below them), logs and package names of the platforms' own services, and of known services that join them,
are reserved. On Wazo, a service with one of these names is that service:

.. wazo-known-services:: wazo

OpenTera identifies services by their ``KEY``; those of the platform itself, from ``OpenTeraServer`` to ``VideoRehabService``, must also declare
``SYSTEM``:

.. wazo-known-services:: opentera

#]=======================================================================]
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/styles.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/known_ports.cmake")

# Ports of known services become known ports (known_ports.cmake), as their owners', or as those of the services that are declared to be them.
function(_wazo_know_ports style service owner)
  _wazo_get("_WAZO_KNOWN ${style} ${service}_PORTS" ports)
  foreach(port IN LISTS ports)
    string(REGEX MATCH "^((udp)/)?([0-9]+)(-([0-9]+))?$" unused "${port}")
    set(transport tcp)
    if(CMAKE_MATCH_2)
      set(transport udp)
    endif()
    set(first "${CMAKE_MATCH_3}")
    set(last "${first}")
    if(CMAKE_MATCH_5)
      set(last "${CMAKE_MATCH_5}")
    endif()
    foreach(number RANGE ${first} ${last})
      _wazo_known_port(${transport} ${number} "${owner}")
    endforeach()
  endforeach()
endfunction()

# _wazo_known_service(<style> <service> [SYSTEM] [PORTS [udp/]<number>[-<number>]...] [PATHS <path>...] [LOGS <name>...])
#   <service> is who has it: the service's name, or its key where the style's services have keys
#   SYSTEM    it is part of the platform: a service with that key must declare SYSTEM
#   PATHS     of the gateway, with all below them; / is the path / only
#   LOGS      below /var/log
function(_wazo_known_service style service)
  set_property(GLOBAL APPEND PROPERTY _WAZO_KNOWN_SERVICES_${style} "${service}")
  _wazo_store_row("_WAZO_KNOWN ${style} ${service}" "SYSTEM;PORTS;PATHS;LOGS" ${ARGN})
  _wazo_get("_WAZO_KNOWN ${style} ${service}_PATHS" paths)
  foreach(path IN LISTS paths)
    set_property(GLOBAL PROPERTY "_WAZO_KNOWN_PATH ${style} ${path}" "${service}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _WAZO_KNOWN_PATHS_${style} ${paths})
  _wazo_style_fact(${style} KEYED keyed)
  if(NOT keyed)
    # Whatever the project's styles: platforms may share a machine.
    set_property(GLOBAL APPEND PROPERTY _WAZO_NAMED_SERVICES "${service}")
    _wazo_know_ports(${style} "${service}" "${service}")
  endif()
  if("SYSTEM" IN_LIST ARGN)
    set_property(GLOBAL APPEND PROPERTY _WAZO_SYSTEM_KEYS_${style} "${service}")
  endif()
endfunction()

# --- wazo ------------------------------------------------------------------------------------------------------------------------------------------------
# wazo-ui has the path / where it is installed; it is no part of the platform, so / may be another's.
_wazo_known_service(wazo wazo-agentd PORTS 9493 PATHS /api/agentd)
_wazo_known_service(wazo wazo-agid PORTS 4573)
_wazo_known_service(wazo wazo-amid PORTS 9491 PATHS /api/amid)
_wazo_known_service(wazo wazo-auth PORTS 9497 PATHS /api/auth)
_wazo_known_service(wazo wazo-call-logd PORTS 9298 PATHS /api/call-logd)
_wazo_known_service(wazo wazo-calld PORTS 9500 PATHS /api/calld)
_wazo_known_service(wazo wazo-chatd PORTS 9304 PATHS /api/chatd)
_wazo_known_service(wazo wazo-confd PORTS 9486 PATHS /api/confd)
_wazo_known_service(wazo wazo-confgend PORTS 8669)
_wazo_known_service(wazo wazo-dird PORTS 9489 PATHS /api/dird)
_wazo_known_service(wazo wazo-dxtora)
_wazo_known_service(wazo wazo-phoned PORTS 9498 9499 PATHS /api/phoned)
_wazo_known_service(wazo wazo-plugind PORTS 9503 PATHS /api/plugind)
_wazo_known_service(wazo wazo-provd PORTS 8666 18667 udp/69 PATHS /api/provd /device/provisioning LOGS wazo-provd-fail2ban.log)
_wazo_known_service(wazo wazo-setupd PORTS 9302 PATHS /api/setupd)
_wazo_known_service(wazo wazo-sysconfd PORTS 8668)
_wazo_known_service(wazo wazo-ui PORTS 9296)
_wazo_known_service(wazo wazo-webhookd PORTS 9300 PATHS /api/webhookd)
_wazo_known_service(wazo wazo-websocketd PORTS 9502 PATHS /api/websocketd)
# --- opentera --------------------------------------------------------------------------------------------------------------------------------------------
# EmailService is registered with /mail, and is reached at /email.
_wazo_known_service(opentera "the gateway" PORTS 40075)
_wazo_known_service(opentera OpenTeraServer SYSTEM PORTS 4040 PATHS / /about /api /assets /device /doc /login /login_change_password /login_setup_2fa
                    /login_validate_2fa /participant /static /status /swaggerui /user /wss)
_wazo_known_service(opentera LoggingService SYSTEM PORTS 4041 PATHS /log)
_wazo_known_service(opentera FileTransferService SYSTEM PORTS 4042 PATHS /file)
_wazo_known_service(opentera EmailService SYSTEM PORTS 4043 PATHS /email /mail)
_wazo_known_service(opentera VideoRehabService SYSTEM PORTS 4070 8080-8130 PATHS /rehab /webrtc /websocket)
# These join it.
_wazo_known_service(opentera ActimetryService PORTS 4088 PATHS /actimetry)
_wazo_known_service(opentera BureauActif PORTS 4050 PATHS /bureau)
_wazo_known_service(opentera DashboardsService PORTS 5055 PATHS /dashboards)
_wazo_known_service(opentera ExampleService PORTS 5010 PATHS /example)
_wazo_known_service(opentera RobotTeleOperationService PORTS 4080 9095-9104 PATHS /robot)
_wazo_known_service(opentera WebPortalService PORTS 4090)
