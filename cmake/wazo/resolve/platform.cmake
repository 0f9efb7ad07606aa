# The platform's facts with their defaults.
include_guard(GLOBAL)

function(_wazo_resolve_platform)
  foreach(keyword NAME HOST MAINTAINER)
    get_property(given_${keyword} GLOBAL PROPERTY _WAZO_PLATFORM_${keyword})
  endforeach()
  _wazo_styles(platform_styles)
  list(GET platform_styles 0 first_style)
  _wazo_first_of(platform_name "${given_NAME}" "${first_style}")
  _wazo_first_of(platform_host "${given_HOST}" localhost)
  _wazo_default_maintainer(${first_style} maintainer)
  _wazo_first_of(platform_maintainer "${given_MAINTAINER}" "${CPACK_DEBIAN_PACKAGE_MAINTAINER}" "${CPACK_PACKAGE_CONTACT}" "${maintainer}")
  get_property(platform_services GLOBAL PROPERTY _WAZO_SERVICES)
  _wazo_store_record(platform platform "")
endfunction()

# The first value that is not empty.
function(_wazo_first_of out)
  set(chosen "")
  foreach(i RANGE 1 ${ARGC})
    if(i LESS ARGC AND NOT "${ARGV${i}}" STREQUAL "")
      set(chosen "${ARGV${i}}")
      break()
    endif()
  endforeach()
  set(${out} "${chosen}" PARENT_SCOPE)
endfunction()

# A package needs a maintainer; without one, the project is named, at the platform's own domain.
function(_wazo_default_maintainer style out)
  _wazo_style_fact(${style} DOMAIN domain)
  set(${out} "${CMAKE_PROJECT_NAME} maintainers <maintainers@${domain}>" PARENT_SCOPE)
endfunction()
