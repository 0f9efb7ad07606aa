# What differs between the platforms that a service can be packaged for. A platform is added by its row, and by its tree of templates.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

# _wazo_style(<style> KEY value...):
#   NAMES     what its services' names begin with; the prefix of a service's paths does without it
#   PATHS     what the prefix of every service's paths begins with
#   DOMAIN    of the mail address of a maintainer that nobody has named
#   CONFIG    the name of a service's configuration file, where <name> is the service's
#   SECTIONS  what is generated in that file besides the service's own section; where nothing is, the file is the project's
#   CONF_D    whether programs read overriding files in conf.d, if nothing else is said
#   RESTART   when programs are started again, if nothing else is said
#   PAUSE     seconds before that
#   LIMIT     whether starting again comes to an end when it does not help
#   WATCH     monit's group of its services
#   UNIT      the platform's own unit, which its services start and stop with
#   PORT      where callers reach the gateway
#   BASE      where PORT AUTO begins to look, if PORT_BASE does not say
#   TOOLS     Debian packages that the package's own helpers use
#   LOCATIONS where the gateway's nginx has the files of its services, if that is a folder for each state
#   KEYED     it knows its services by their KEY, not by their names
#   LISTED    its services stand in lists that are kept by hand (platform_lists.cmake)
#   PORTS     test ports (ports.cmake) that the platform itself uses
function(_wazo_style style)
  set_property(GLOBAL APPEND PROPERTY _WAZO_STYLES ${style})
  _wazo_store_row(_WAZO_STYLE_${style} "NAMES;PATHS;DOMAIN;CONFIG;SECTIONS;CONF_D;RESTART;PAUSE;LIMIT;WATCH;UNIT;PORT;BASE;TOOLS;LOCATIONS;KEYED;LISTED;PORTS"
                  ${ARGN})
endfunction()

function(_wazo_style_fact style fact out)
  get_property(value GLOBAL PROPERTY _WAZO_STYLE_${style}_${fact})
  set(${out} "${value}" PARENT_SCOPE)
endfunction()

# The first one is that of a project that names none.
_wazo_style(wazo NAMES wazo- PATHS /api/ DOMAIN wazo.community CONFIG config.yml CONF_D read RESTART on-failure PAUSE 5 LIMIT ON WATCH telephony PORT 443 BASE
            9486 LOCATIONS /etc/nginx/locations LISTED ON)
_wazo_style(opentera NAMES opentera- PATHS / DOMAIN opentera.community CONFIG <name>.json SECTIONS Service Backend Redis Database CONF_D none RESTART always
            PAUSE 10 LIMIT OFF WATCH opentera PORT 40075 BASE 4100 UNIT opentera.service TOOLS curl jq KEYED ON PORTS 5000)

# The style whose services' names begin as a name does; the first one where none do.
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
