# Things that only one service may have: a port, a path, a package, a user. The error for the second claim names both declarations.
include_guard(GLOBAL)

# Claims a thing for an owner; out becomes the earlier owner's declaration record, or empty. Claiming one's own thing again is no conflict.
function(_wazo_claim kind thing owner declaration out_owner out_declaration)
  set(key "_WAZO_CLAIM ${kind} ${thing}")
  get_property(claimed GLOBAL PROPERTY "${key}" SET)
  if(claimed)
    get_property(first GLOBAL PROPERTY "${key}")
    get_property(first_declaration GLOBAL PROPERTY "${key} declaration")
    set(${out_owner} "${first}" PARENT_SCOPE)
    set(${out_declaration} "${first_declaration}" PARENT_SCOPE)
  else()
    set_property(GLOBAL PROPERTY "${key}" "${owner}")
    set_property(GLOBAL PROPERTY "${key} declaration" "${declaration}")
    set(${out_owner} "" PARENT_SCOPE)
    set(${out_declaration} "" PARENT_SCOPE)
  endif()
endfunction()

# Whether anyone has a thing.
function(_wazo_claimed kind thing out)
  _wazo_get("_WAZO_CLAIM ${kind} ${thing}" owner)
  set(${out} "${owner}" PARENT_SCOPE)
endfunction()

# Claims a thing that must not be shared; reports an error if another service has it.
function(_wazo_claim_alone kind thing owner declaration subject what advice)
  _wazo_claim(${kind} "${thing}" "${owner}" "${declaration}" first first_declaration)
  if(first AND NOT first STREQUAL owner)
    _wazo_error("${subject}" "${what} already belongs to ${first}: ${advice}" ${first_declaration} "${declaration}")
  endif()
endfunction()

function(_wazo_normal_path path out)
  string(REGEX REPLACE "/+$" "" path "${path}")
  set(${out} "${path}" PARENT_SCOPE)
endfunction()
