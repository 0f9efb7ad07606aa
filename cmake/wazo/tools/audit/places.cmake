# Where a tree that was written by hand has a service's files: a repository with its debian/ and etc/, or the root directory of a machine.
include_guard(GLOBAL)

# _wazo_place(<role> <path>…): @name@ and @package@ stand for the service's.
function(_wazo_place role)
  set_property(GLOBAL APPEND PROPERTY _WAZO_ROLES ${role})
  set_property(GLOBAL PROPERTY _WAZO_PLACES_${role} ${ARGN})
endfunction()

_wazo_place(unit debian/@package@.service debian/@package@.@name@.service debian/@name@.service debian/service etc/systemd/system/@name@.service
            usr/lib/systemd/system/@name@.service lib/systemd/system/@name@.service)
_wazo_place(logrotate debian/@package@.logrotate debian/logrotate etc/logrotate.d/@name@)
_wazo_place(monit etc/monit/conf.d/@name@ etc/monit/conf-available/@name@ checks/@name@)
_wazo_place(nginx etc/nginx/locations/https-available/@name@)
_wazo_place(consul etc/consul.d/@name@.json etc/consul.d/available/@name@.json)
_wazo_place(config etc/@name@/config.yml)
_wazo_place(preinst debian/@package@.preinst debian/preinst var/lib/dpkg/info/@package@.preinst)
_wazo_place(postinst debian/@package@.postinst debian/postinst var/lib/dpkg/info/@package@.postinst)
_wazo_place(prerm debian/@package@.prerm debian/prerm var/lib/dpkg/info/@package@.prerm)
_wazo_place(postrm debian/@package@.postrm debian/postrm var/lib/dpkg/info/@package@.postrm)
_wazo_place(dockerfile Dockerfile contribs/docker/Dockerfile Dockerfile-@name@)
_wazo_place(requirements requirements.txt)
_wazo_place(rsyslog etc/rsyslog.d/99-@name@.conf)
_wazo_place(install debian/@package@.install debian/install)

# The service's files of a role that the tree has, relative to it.
function(_wazo_find_role role out)
  get_property(places GLOBAL PROPERTY _WAZO_PLACES_${role})
  set(found "")
  foreach(place IN LISTS places)
    string(REPLACE "@name@" "${service_name}" place "${place}")
    string(REPLACE "@package@" "${service_package}" place "${place}")
    # A repository has one service's files without its name; a tree of several has none of those.
    if(EXISTS "${tree}/${place}" AND (place MATCHES "${service_name}|${service_package}" OR service_owns_repository))
      list(APPEND found "${place}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# Sets files_<role> for all roles, and files, those of all roles together.
function(_wazo_find_files)
  get_property(roles GLOBAL PROPERTY _WAZO_ROLES)
  set(files "")
  foreach(role IN LISTS roles)
    _wazo_find_role(${role} files_${role})
    set(files_${role} "${files_${role}}" PARENT_SCOPE)
    list(APPEND files ${files_${role}})
  endforeach()
  set(files "${files}" PARENT_SCOPE)
endfunction()

# A repository is a service's when its debian/control makes the service's package.
function(_wazo_owns_repository out)
  set(owns OFF)
  if(EXISTS "${tree}/debian/control")
    _wazo_grep(debian/control "^Package: *${service_package}$" hits)
    if(hits)
      set(owns ON)
    endif()
  endif()
  set(${out} ${owns} PARENT_SCOPE)
endfunction()
