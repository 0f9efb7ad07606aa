# The differences between platforms. To add a platform, add its row and its tree of templates.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

# _wazo_style(<style> KEY value...):
#   NAMES     prefix of its services' names; not part of their paths
#   PATHS     first part of every service's path prefix
#   DOMAIN    mail domain of the default maintainer
#   CONFIG    the name of a service's configuration file, where <name> is the service's
#   SECTIONS  generated sections of that file besides the service's own; without any, the project provides the file
#   CONF_D    default: whether programs read overriding files in conf.d
#   RESTART   default: when systemd restarts programs
#   PAUSE     seconds before a restart
#   LIMIT     whether the number of restarts is limited
#   WATCH     monit group of its services
#   UNIT      the platform's own unit, which its services start and stop with
#   PORT      public port of the gateway
#   BASE      default of PORT_BASE
#   TOOLS     Debian packages that the package's helper scripts need
#   LOCATIONS file of a service's locations for nginx, and the link to it that nginx reads; may be missing
#   KEYED     it identifies services by KEY, not by name
#   LISTED    it keeps lists of its services by hand (platform_lists.cmake)
#   PORTS     test ports (known_ports.cmake) that the platform itself uses
function(_wazo_style style)
  set_property(GLOBAL APPEND PROPERTY _WAZO_STYLES ${style})
  _wazo_store_row(_WAZO_STYLE_${style} "NAMES;PATHS;DOMAIN;CONFIG;SECTIONS;CONF_D;RESTART;PAUSE;LIMIT;WATCH;UNIT;PORT;BASE;TOOLS;LOCATIONS;KEYED;LISTED;PORTS"
                  ${ARGN})
endfunction()

function(_wazo_style_fact style fact out)
  get_property(value GLOBAL PROPERTY _WAZO_STYLE_${style}_${fact})
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# The first one is the default.
_wazo_style(wazo NAMES wazo- PATHS /api/ DOMAIN wazo.community CONFIG config.yml CONF_D read RESTART on-failure PAUSE 5 LIMIT ON WATCH telephony PORT 443 BASE
            9486 LOCATIONS /etc/nginx/locations/https-available/<name> /etc/nginx/locations/https-enabled/<name> LISTED ON)
_wazo_style(
  opentera NAMES opentera- PATHS / DOMAIN opentera.community CONFIG <name>.json SECTIONS Service Backend Redis Database CONF_D none RESTART always PAUSE 10
  LIMIT OFF WATCH opentera PORT 40075 BASE 4100 UNIT opentera.service TOOLS curl jq LOCATIONS /etc/nginx/opentera/available/<name>.conf
  /etc/nginx/opentera/<name>.conf KEYED ON PORTS 5000)

# The style that matches the prefix of a name; otherwise the first one.
function(_wazo_style_of_name name out)
  get_property(styles GLOBAL PROPERTY _WAZO_STYLES)
  list(GET styles 0 found)
  foreach(style IN LISTS styles)
    _wazo_style_fact(${style} NAMES beginning)
    if(name MATCHES "^${beginning}")
      set(found "${style}")
    endif()
  endforeach()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()
