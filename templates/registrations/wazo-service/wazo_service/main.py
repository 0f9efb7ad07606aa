%when("wazo" IN_LIST platform_styles)
%registered(services wazo-service)
SERVICE_GROUPS['wazo'] = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND service_standby STREQUAL "stop")
    Service('@service_name@'),
%endif()
%endforeach()
]
SERVICE_GROUPS['default'] = [
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program AND NOT service_standby STREQUAL "stop")
    Service('@service_name@'),
%endif()
%endforeach()
] + SERVICE_GROUPS['wazo']
