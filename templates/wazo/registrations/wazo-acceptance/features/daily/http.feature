  Scenario Outline: REST APIs are reachable from port 443
    Then "<method>" "<url>" does not answer 404

  Examples:
    | method | url |
%registered(services gateway-acceptance)
%foreach(service IN LISTS services)
%load(service)
%set(url "")
%foreach(route IN LISTS service_routes)
%load(route)
%# The service's own path answers at its status; a path elsewhere, where it is.
%if(url STREQUAL "" OR route_own)
%set(url "${route_path}")
%endif()
%if((route_own OR route_path STREQUAL "${service_prefix}/") AND NOT service_health STREQUAL "")
%set(url "${service_prefix}${service_health}")
%break()
%endif()
%endforeach()
%if(NOT url STREQUAL "")
    | GET | @url@ |
%endif()
%endforeach()

  Scenario Outline: Unauthenticated HTTP resources are throttled
    Then "<method>" "<url>" eventually receive the answer 429 instead of "<status_code>"

  Examples:
    | method | url | status_code |
%registered(services throttling)
%foreach(service IN LISTS services)
%load(service)
%set(url "${service_prefix}${service_health}")
%foreach(route IN LISTS service_routes)
%load(route)
%# Of all that is public, what its status answers is known.
%string(FIND "${url}/" "${route_path}" at)
%if(route_public AND at EQUAL 0 AND NOT service_health STREQUAL "")
    | GET | @url@ | 200 |
%break()
%endif()
%endforeach()
%endforeach()
