# A service's row in the platform's table, and its database.
include_guard(GLOBAL)

# reads: EDITABLE_CONFIG HAS_ASSETS HAS_TESTS ROLES TITLE
# sets: editable_config has_assets has_tests roles title
function(_wazo_resolve_row)
  set(title "${value_TITLE}")
  _wazo_unique("${given_ROLES}" roles)
  foreach(fact HAS_ASSETS HAS_TESTS EDITABLE_CONFIG)
    string(TOLOWER ${fact} field)
    _wazo_flag(given_${fact} ${field})
  endforeach()
  return(PROPAGATE title roles has_assets has_tests editable_config)
endfunction()

# One page for each kind of caller.
# reads: ENDPOINTS
# sets: endpoint_devices endpoint_participants endpoint_users
function(_wazo_resolve_endpoints)
  foreach(who users participants devices)
    set(endpoint_${who} "")
  endforeach()
  foreach(item IN LISTS given_ENDPOINTS)
    string(REGEX MATCH "^([a-z]+):(.*)$" matched "${item}")
    set(who "${CMAKE_MATCH_1}")
    if(NOT "${endpoint_${who}}" STREQUAL "" AND NOT "${endpoint_${who}}" STREQUAL "${CMAKE_MATCH_2}")
      _wazo_error("${subject}" "ENDPOINTS ${item}: ${who} already have ${endpoint_${who}}: keep one of them" "${declaration}")
    endif()
    set(endpoint_${who} "${CMAKE_MATCH_2}")
  endforeach()
  return(PROPAGATE endpoint_users endpoint_participants endpoint_devices)
endfunction()
