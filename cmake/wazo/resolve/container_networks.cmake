# Which networks a service's container is on, and whether its ports are published.
include_guard(GLOBAL)

# A network for each kind of neighbour: calls between services, the gateway, each backing service. A service joins only the networks that it needs.
# reads: has_program has_routes needs port protocol
# sets: networks
function(_wazo_resolve_networks)
  set(networks "")
  _wazo_needed_services(needed)
  if((protocol STREQUAL "grpc" AND NOT port STREQUAL "") OR "${name}" IN_LIST needed)
    list(APPEND networks grpc-network)
  endif()
  foreach(need IN LISTS needs)
    _wazo_runs_here(${need} ours)
    _wazo_get(_WAZO_BACKING_${need}_NETWORK network)
    if(ours)
      set(network grpc-network)
    endif()
    if(NOT "${network}" STREQUAL "")
      list(APPEND networks ${network})
    endif()
  endforeach()
  if(has_routes AND has_program)
    list(APPEND networks gateway-network)
  endif()
  list(REMOVE_DUPLICATES networks)
  return(PROPAGATE networks)
endfunction()

# All services that some other one needs; looked up once.
function(_wazo_needed_services out)
  get_property(known GLOBAL PROPERTY _WAZO_NEEDED_SERVICES SET)
  if(NOT known)
    set_property(GLOBAL PROPERTY _WAZO_NEEDED_SERVICES "")
    _wazo_get(_WAZO_SERVICES services)
    foreach(service IN LISTS services)
      _wazo_value(${service} NEEDS theirs)
      set_property(GLOBAL APPEND PROPERTY _WAZO_NEEDED_SERVICES ${theirs})
    endforeach()
  endif()
  _wazo_get(_WAZO_NEEDED_SERVICES needed)
  set(${out} "${needed}" PARENT_SCOPE)
endfunction()

# A container's ports are published at the address that the program listens on when it runs on a machine. On an
# internal network Docker silently publishes nothing. Loopback stays private to the service; any other address is meant to be reachable, so there is
# a network for it.
# reads: networks ports
# sets: networks published
function(_wazo_resolve_publishing)
  _wazo_get(_WAZO_INTERNAL_NETWORKS inside)
  set(open_networks "${networks}")
  list(REMOVE_ITEM open_networks ${inside})
  _wazo_listens_outside(outside)
  if(outside AND networks AND NOT open_networks)
    list(APPEND networks outside-network)
    list(APPEND open_networks outside-network)
  endif()
  set(published OFF)
  if(ports AND (open_networks OR NOT networks))
    set(published ON)
  endif()
  return(PROPAGATE networks published)
endfunction()

# Whether some port is to be reached from elsewhere.
function(_wazo_listens_outside out)
  set(outside OFF)
  foreach(id IN LISTS ports)
    _wazo_record_field(${id} listen address)
    if(NOT address MATCHES "^(127\\.|::1$)")
      set(outside ON)
    endif()
  endforeach()
  set(${out} "${outside}" PARENT_SCOPE)
endfunction()
