# How a service is kept running.
include_guard(GLOBAL)

# reads: ACL HARDENING MEMORY REPLICAS SANS STANDBY TASKS TYPE WAIT WATCHDOG
# sets: acl hardening memory replicas sans standby standby_group standby_marker tasks type wait watchdog
function(_wazo_resolve_operation)
  set(type "${value_TYPE}")
  set(hardening "${value_HARDENING}")
  set(replicas "${value_REPLICAS}")
  set(standby "${value_STANDBY}")
  _wazo_group_of_standby(${standby} standby_group)
  # The platform's file that marks the standby machine of a pair.
  set(standby_marker "/var/lib/wazo/disabled")
  set(wait "${given_WAIT}")
  set(watchdog "${given_WATCHDOG}")
  string(TOUPPER "${given_MEMORY}" memory)
  set(tasks "${given_TASKS}")
  _wazo_unique("${given_SANS}" sans)
  _wazo_unique("${given_ACL}" acl)
  _wazo_broken(${name} TYPE broken)
  if(NOT watchdog STREQUAL "" AND NOT type STREQUAL "notify" AND NOT broken)
    _wazo_error("${subject}" "WATCHDOG ${watchdog} needs a program that notifies systemd: use TYPE notify, or remove WATCHDOG" "${declaration}")
  endif()
  return(PROPAGATE type hardening standby standby_group replicas standby_marker wait watchdog memory tasks sans acl)
endfunction()

# A program that waits for its platform, or is stopped by it, restarts without limit; others only a limited number of times.
# reads: RESTART
# sets: restart restart_limit restart_pause watch_group
function(_wazo_resolve_restart)
  set(restart "${value_RESTART}")
  _wazo_style_fact(${style} PAUSE restart_pause)
  _wazo_style_fact(${style} LIMIT restart_limit)
  _wazo_style_fact(${style} WATCH watch_group)
  return(PROPAGATE restart restart_pause restart_limit watch_group)
endfunction()

# A program that starts as root may bind a port below 1024 without the capability, but the sandbox removes all capabilities that it does not list.
# reads: CAPABILITIES drops_privileges ports user
# sets: capabilities
function(_wazo_resolve_capabilities)
  _wazo_unique("${given_CAPABILITIES}" capabilities)
  if(drops_privileges OR user STREQUAL "root")
    foreach(candidate IN LISTS ports)
      _wazo_record_field(${candidate} number number)
      if(number LESS 1024 AND NOT "CAP_NET_BIND_SERVICE" IN_LIST capabilities)
        list(APPEND capabilities CAP_NET_BIND_SERVICE)
      endif()
    endforeach()
  endif()
  return(PROPAGATE capabilities)
endfunction()
