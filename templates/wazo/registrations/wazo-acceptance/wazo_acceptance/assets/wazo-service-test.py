BASE_SERVICES = [
%registered(services wazo-service)
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program)
    '@service_name@',
%endif()
%endforeach()
]
