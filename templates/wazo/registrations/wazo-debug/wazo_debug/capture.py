        wazo_logs = (
%registered(services debug)
%foreach(service IN LISTS services)
%load(service)
%if(service_has_program)
            '@service_name@',
%endif()
%endforeach()
        )
