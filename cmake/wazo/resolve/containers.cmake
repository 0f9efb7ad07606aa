# The facts for containers: networks, environment, dependencies, and the names of the certificate.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Services in containers
----------------------

Each service with a program has an image, ``wazo/images/<name>/Dockerfile``, based on Debian and its own package. nginx is the gateway, with the same paths as
on a machine. A service gets its environment by the variables of :manpage:`wazo-service-contract(7)`. It runs as an unprivileged user, with a read-only file
system except ``/tmp``, its run folder and its volumes; its log, also ``/var/log/<name>.log``, goes to the engine. ``ENV_FILE`` is not part of the image: the
container gets it from ``wazo/compose/env/<name>.env``.

A container is on a network for each kind of neighbour: the gateway, calls between services, and each backing service. Networks of backing services
are internal; ``LISTEN`` beyond loopback and ``NEEDS internet`` add a network with access to the outside. A port is published at the ``LISTEN`` address.

Settings
^^^^^^^^

The targets :target:`wazo-certificates` and :target:`wazo-secrets` also write ``wazo/compose/.env``, which names the project, so that several platforms can share one
engine, and records hashes of certificates and secrets: ``docker compose up`` recreates the containers whose files have changed. Your own settings in ``.env`` are
kept:

``WAZO_REGISTRY``
  A prefix of all image names, with a trailing slash.
``WAZO_TAG``
  The tag of all images, instead of each service's version.
``WAZO_BASE_IMAGE``
  The base image, instead of this Debian release's.
``WAZO_POSTGRES_IMAGE``, ``WAZO_REDIS_IMAGE``, ``WAZO_RABBITMQ_IMAGE``, ``WAZO_CONSUL_IMAGE``
  Images of backing services, instead of those of ``wazo_platform(IMAGES)``. A new major version of PostgreSQL does not migrate the data by itself.
``WAZO_PUBLISHED_ADDRESS``
  The address at which all ports are published, instead of each service's ``LISTEN``; for a second platform, for instance, 127.0.0.2.
``WAZO_GATEWAY_PORT``
  The gateway's port, instead of 8443.

``WAZO_DATA_NODE``
  In a swarm, the constraint of nodes for services with volumes.

Put an installation's changes to services into a ``docker-compose.override.yml`` beside the file.

Certificates
^^^^^^^^^^^^

:target:`wazo-certificates` issues them, with a CA of the build tree's own, into ``wazo/certificates``: for the gateway, for each service with ``TLS``, and for each
service that NEEDS one with ``MTLS``, which learns from ``WAZO_TLS_CALLERS`` whom to serve. A certificate is renewed 30 days before it expires when the target is
built; :target:`wazo-report` warns of it. Put your own certificate, for instance one of a public authority for the gateway, into ``nginx.crt`` and ``nginx.key`` there; it is
never replaced.

#]=======================================================================]

# Who runs in a container of its own and is needed.
# reads: has_certificate needs
# sets: container_needs uses_ca
function(_wazo_resolve_container_needs)
  set(container_needs "")
  set(uses_ca "${has_certificate}")
  foreach(need IN LISTS needs)
    _wazo_get(_WAZO_BACKING_${need}_CONTAINER container)
    _wazo_runs_here(${need} ours)
    if(ours)
      set(container "${need}")
      _wazo_value(${need} TLS theirs)
      if(theirs)
        set(uses_ca ON)
      endif()
    elseif(NOT "${container}" STREQUAL "")
      set_property(GLOBAL APPEND PROPERTY _WAZO_BACKINGS_NEEDED ${need})
    endif()
    if(NOT "${container}" STREQUAL "")
      list(APPEND container_needs ${container})
    endif()
  endforeach()
  return(PROPAGATE container_needs uses_ca)
endfunction()

# Named volumes: those that the service asks for, its state, its cache.
# reads: cache_dir state_dir volumes
# sets: container_mounts
function(_wazo_resolve_mounts)
  set(container_mounts "${volumes}")
  if(NOT state_dir STREQUAL "")
    list(APPEND container_mounts "${name}-state:${state_dir}")
  endif()
  if(NOT cache_dir STREQUAL "")
    list(APPEND container_mounts "${name}-cache:${cache_dir}")
  endif()
  return(PROPAGATE container_mounts)
endfunction()

# Secrets come as files: its own, and the passwords of backing services, which some share among all that need them; TLS files are where they are on a machine.
# reads: ENV_FILE backing database_secret directory has_certificate secrets tls_ca tls_certificate tls_key uses_ca
# sets: container_files container_secrets environment_file_source
function(_wazo_resolve_container_files)
  set(container_files "")
  set(container_secrets "")
  foreach(secret IN LISTS secrets)
    _wazo_get(_WAZO_BACKING_${secret}_PASSWORD source)
    if(NOT "${secret}" IN_LIST backing OR "${source}" STREQUAL "own")
      set(source "${name}-${secret}")
    endif()
    # A password is its role's, which several services may share.
    if(secret STREQUAL "postgresql" AND NOT database_secret STREQUAL "")
      set(source "${database_secret}")
    endif()
    list(APPEND container_secrets "${source}:${secret}")
  endforeach()
  if(uses_ca)
    list(APPEND container_files "ca.crt:${tls_ca}")
  endif()
  if(has_certificate)
    list(APPEND container_files "${name}.crt:${tls_certificate}" "${name}.key:${tls_key}")
  endif()
  set(environment_file_source "")
  if(NOT "${given_ENV_FILE}" STREQUAL "")
    _wazo_source_path("${given_ENV_FILE}" environment_file_source)
  endif()
  return(PROPAGATE container_secrets container_files environment_file_source)
endfunction()

# In a container, mounted files such as keys are readable only by their owner's UID. If root builds, the containers run as the UID of nobody;
# otherwise as the building user.
# reads: drops_privileges user
# sets: container_uid container_user
function(_wazo_resolve_container_user)
  _wazo_get(_WAZO_CONTAINER_UID container_uid)
  if(NOT container_uid)
    _wazo_ask(output "id -u" container_uid)
    if(container_uid EQUAL 0)
      set(container_uid 10001)
    endif()
    set_property(GLOBAL PROPERTY _WAZO_CONTAINER_UID ${container_uid})
  endif()
  set(container_user "${container_uid}:${container_uid}")
  if(drops_privileges OR user STREQUAL "root")
    set(container_user "0:0")
  endif()
  return(PROPAGATE container_user container_uid)
endfunction()

# The health check of a container: the arguments of the images' health program.
# reads: health health_check mtls port protocol tls
# sets: container_health
function(_wazo_resolve_container_health)
  set(container_health "")
  if(NOT health_check STREQUAL "none")
    set(scheme "${health_check}")
    if((tls OR protocol STREQUAL "https") AND health_check MATCHES "^(http|grpc)$")
      string(APPEND scheme s)
    endif()
    set(container_health /usr/lib/wazo-service/health ${scheme} ${port})
    if(mtls)
      # It shows the program's own certificate.
      _wazo_first_of(path "${health}" /)
      list(APPEND container_health "${path}" ${name})
    elseif(NOT health STREQUAL "")
      list(APPEND container_health "${health}")
    endif()
  endif()
  return(PROPAGATE container_health)
endfunction()

# In a compose file a key that comes twice silently loses the first.
# reads: backing
function(_wazo_claim_container_names)
  _wazo_claim_alone(container "${name}" ${name} "${declaration}" "${subject}" "container_name ${name}" "rename the service")
  foreach(need IN LISTS backing)
    _wazo_get(_WAZO_BACKING_${need}_CONTAINER container)
    if(NOT "${container}" STREQUAL "")
      _wazo_claim_alone(container "${container}" "the backing service ${need}" "${declaration}" "${subject}"
                        "container_name ${container}, which NEEDS ${need} adds," "rename that service")
    endif()
  endforeach()
  if(name STREQUAL "nginx")
    _wazo_error("${subject}" "container_name nginx belongs to the gateway: rename the service" "${declaration}")
  endif()
endfunction()

# REPLICAS is for Swarm or Kubernetes, which ignore some declared settings.
# reads: cache_dir check_address listen published replicas state_dir volumes
function(_wazo_warn_of_swarm)
  if(replicas EQUAL 1 OR NOT style_suffix STREQUAL "")
    return()
  endif()
  set(lost "")
  if(published AND NOT check_address STREQUAL listen)
    list(APPEND lost "ports (LISTEN ${listen}: only the gateway's are published)")
  endif()
  if(NOT "${volumes}${state_dir}${cache_dir}" STREQUAL "")
    list(APPEND lost "volumes (each machine has its own, so replicas do not share them)")
  endif()
  if(lost)
    list(JOIN lost ", " lost)
    _wazo_warn("REPLICAS ${replicas} is for Docker Swarm, which ignores these settings of the service: ${lost}")
  endif()
endfunction()

# In a container only volumes can be written to.
# reads: WRITES container_mounts hardening
function(_wazo_warn_of_writes)
  if(hardening STREQUAL "off" OR NOT style_suffix STREQUAL "")
    return()
  endif()
  set(lost "${given_WRITES}")
  foreach(mount IN LISTS container_mounts)
    string(REGEX REPLACE "^[^:]*:" "" folder "${mount}")
    foreach(path IN LISTS lost)
      cmake_path(IS_PREFIX folder "${path}" NORMALIZE inside)
      if(inside)
        list(REMOVE_ITEM lost "${path}")
      endif()
    endforeach()
  endforeach()
  if(lost)
    list(JOIN lost " " lost)
    _wazo_warn("WRITES ${lost} has no effect in containers, whose file system is read-only: add VOLUMES for it")
  endif()
endfunction()

# A configuration that has warned warns again, even if nothing has changed.
function(_wazo_warn message)
  _wazo_declaration_place("${declaration}" place)
  set_property(GLOBAL PROPERTY _WAZO_WARNED ON)
  message(NOTICE "WazoService: warning: ${subject}: ${message}\n  declared at ${place}")
endfunction()
