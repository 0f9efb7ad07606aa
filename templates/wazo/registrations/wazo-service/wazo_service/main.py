%registered(services wazo-service)
WAZO_SERVICES = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND service_standby_group STREQUAL "wazo")
    Service('@service_name@'),
%endif()
%endforeach()
]
DEFAULT_SERVICES = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND service_standby_group STREQUAL "default")
    Service('@service_name@'),
%endif()
%endforeach()
] + WAZO_SERVICES
