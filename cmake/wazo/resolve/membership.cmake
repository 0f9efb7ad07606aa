# A service's membership in its platform: the platform's unit, and its key in the platform's tables.
include_guard(GLOBAL)

# reads: after recommends unit
# sets: after listed part_of public_port recommends requires wanted_by
function(_wazo_resolve_membership)
  set(wanted_by multi-user.target)
  set(requires "")
  set(part_of "")
  _wazo_style_fact(${style} UNIT platform_unit)
  if(NOT platform_unit STREQUAL "")
    list(APPEND after ${platform_unit})
    list(APPEND wanted_by ${platform_unit})
    set(requires "${platform_unit}")
    set(part_of "${platform_unit}")
    if(unit STREQUAL platform_unit)
      _wazo_error("${subject}" "the unit ${unit} belongs to the platform: rename the service" "${declaration}")
    endif()
  endif()
  _wazo_style_fact(${style} TOOLS tools)
  list(APPEND recommends ${tools})
  list(REMOVE_DUPLICATES after)
  list(REMOVE_DUPLICATES recommends)
  _wazo_style_fact(${style} PORT public_port)
  _wazo_style_fact(${style} LISTED listed)
  return(PROPAGATE wanted_by requires part_of after recommends public_port listed)
endfunction()

# A key is unique in the platform's table, and a section of the configuration beside the platform's own.
# reads: config_file key
function(_wazo_check_key)
  _wazo_claim_alone(key "${key}" ${name} "${declaration}" "${subject}" "KEY ${key}" "give each service its own key")
  _wazo_style_fact(${style} SECTIONS sections)
  if("${key}" IN_LIST sections)
    _wazo_error("${subject}" "KEY ${key} is a section of the platform in ${config_file}: choose another" "${declaration}")
  endif()
endfunction()

# Style opentera: the keys of the platform's own services are for the declarations of these services.
# reads: SYSTEM key
# sets: system
function(_wazo_resolve_system)
  set(system OFF)
  _wazo_get(_WAZO_SYSTEM_KEYS_${style} keys)
  list(JOIN keys ", " shown)
  if("${key}" IN_LIST keys)
    set(system ON)
    if(NOT "${given_SYSTEM}")
      _wazo_error("${subject}" "KEY ${key} belongs to the platform: choose another, or add SYSTEM if this is that service" "${declaration}")
    endif()
  elseif(keys AND "${given_SYSTEM}")
    _wazo_error("${subject}" "SYSTEM is only for the platform's services, and KEY ${key} is not one of them: set KEY to one of ${shown}, or remove SYSTEM"
                "${declaration}")
  endif()
  return(PROPAGATE system)
endfunction()
