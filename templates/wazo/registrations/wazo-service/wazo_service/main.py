%registered(services wazo-service)
WAZO_SERVICES = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND service_standby STREQUAL "stop")
    Service('@service_name@'),
%endif()
%endforeach()
]
DEFAULT_SERVICES = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND NOT service_standby STREQUAL "stop")
    Service('@service_name@'),
%endif()
%endforeach()
] + WAZO_SERVICES
