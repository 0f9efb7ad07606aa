# The facts for Kubernetes, in addition to those for any container (containers.cmake).
include_guard(GLOBAL)

# reads: cache_dir container_mounts container_secrets
# sets: cluster_secrets cluster_volumes
function(_wazo_resolve_cluster_volumes)
  set(cluster_volumes "")
  foreach(mount IN LISTS container_mounts)
    string(REGEX MATCH "^([^:]*):(.*)$" unused "${mount}")
    set(path "${CMAKE_MATCH_2}")
    # A cache need not outlive its pod.
    if(NOT path STREQUAL cache_dir)
      _wazo_cluster_name("${CMAKE_MATCH_1}" volume)
      list(APPEND cluster_volumes "${volume}:${path}")
    endif()
  endforeach()
  set(cluster_secrets "")
  foreach(secret IN LISTS container_secrets)
    string(REGEX MATCH "^([^:]*)" file "${secret}")
    _wazo_cluster_name("${file}" resource)
    list(APPEND cluster_secrets "${resource}:${secret}")
  endforeach()
  return(PROPAGATE cluster_volumes cluster_secrets)
endfunction()

# Kubernetes schedules a pod by its requests, which must not exceed its limits.
# reads: memory
# sets: cluster_memory cluster_memory_request
function(_wazo_resolve_cluster_memory)
  _wazo_first_of(limit "${memory}" 512M)
  set(cluster_memory "${limit}i")
  set(cluster_memory_request 64Mi)
  if(limit MATCHES "^([0-9]+)M$" AND CMAKE_MATCH_1 LESS 64)
    set(cluster_memory_request "${cluster_memory}")
  endif()
  return(PROPAGATE cluster_memory cluster_memory_request)
endfunction()

# CRON, as <schedule>|<command>: Kubernetes supports all times of a crontab except @reboot, and no input for a command.
# reads: cron tasks
# sets: cluster_jobs cluster_left_out
function(_wazo_resolve_cluster_jobs)
  set(cluster_jobs "")
  set(cluster_left_out "")
  if(NOT tasks STREQUAL "")
    list(APPEND cluster_left_out "TASKS ${tasks}")
  endif()
  foreach(line IN LISTS cron)
    _wazo_split_job("${line}" schedule command plain)
    if(schedule STREQUAL "@reboot" OR NOT plain)
      list(APPEND cluster_left_out "CRON ${line}")
    else()
      list(APPEND cluster_jobs "${schedule}|${command}")
    endif()
  endforeach()
  return(PROPAGATE cluster_jobs cluster_left_out)
endfunction()

# How the name of a volume or a secret is written as the name of an object of the cluster (RFC 1123).
function(_wazo_cluster_name name out)
  string(TOLOWER "${name}" name)
  string(REGEX REPLACE "[^a-z0-9]+" "-" name "${name}")
  set(${out} "${name}" PARENT_SCOPE)
endfunction()
