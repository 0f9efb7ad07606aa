# Who speaks TLS, who has a certificate, and who must show one to whom.
include_guard(GLOBAL)

# reads: MTLS NEEDS TLS
# sets: has_certificate mtls tls
function(_wazo_resolve_tls)
  _wazo_flag(given_MTLS mtls)
  _wazo_flag(given_TLS tls)
  if(mtls)
    set(tls ON)
  endif()
  set(has_certificate "${tls}")
  foreach(need IN LISTS given_NEEDS)
    _wazo_value("${need}" MTLS asks_for_one)
    if(asks_for_one)
      set(has_certificate ON)
    endif()
  endforeach()
  return(PROPAGATE tls mtls has_certificate)
endfunction()

# The names of a certificate: what the service is called by its neighbours, and on its own machine. The public name is the gateway's alone.
# reads: has_certificate sans sources
# sets: certificate_names sans sources tls_ca tls_certificate tls_directory tls_key
function(_wazo_resolve_certificate)
  set(tls_directory "/etc/wazo-service/tls")
  set(tls_certificate "${tls_directory}/${name}.crt")
  set(tls_key "${tls_directory}/${name}.key")
  set(tls_ca "${tls_directory}/ca.crt")
  set(certificate_names ${name} ${sans} localhost)
  list(REMOVE_DUPLICATES certificate_names)
  list(REMOVE_ITEM sans ${name} localhost)
  foreach(san IN ITEMS ${name} ${sans})
    _wazo_claim_alone(san "${san}" ${name} "${declaration}" "${subject}" "SANS: the name ${san}" "choose a name that no other certificate has")
  endforeach()
  if(has_certificate)
    # On a machine the key is made where it stays.
    cmake_path(SET issuer NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../containers/issue-certificates")
    _wazo_source(sources "${issuer}" "usr/libexec/${name}/issue-certificates")
  endif()
  return(PROPAGATE sources sans certificate_names tls_directory tls_certificate tls_key tls_ca)
endfunction()

# Whom a service with MTLS serves: those that need it, and itself, which asks whether it is well.
# reads: mtls routes
# sets: callers
function(_wazo_resolve_callers)
  set(callers "")
  if(mtls)
    _wazo_get(_WAZO_SERVICES services)
    foreach(service IN LISTS services)
      _wazo_value(${service} NEEDS theirs)
      if("${name}" IN_LIST theirs OR service STREQUAL name)
        list(APPEND callers ${service})
      endif()
    endforeach()
    _wazo_check_gateway_refused()
  endif()
  return(PROPAGATE callers)
endfunction()

# The gateway has no certificate of a caller's.
function(_wazo_check_gateway_refused)
  foreach(route IN LISTS routes)
    _wazo_record_field(${route} port route_port)
    if(NOT "${route_port}" STREQUAL "" AND route_port STREQUAL port)
      _wazo_error("${subject}" "MTLS refuses the gateway, which has a route to it: add INTERNAL, or remove MTLS" "${declaration}")
      return()
    endif()
  endforeach()
endfunction()
