%when("wazo" IN_LIST platform_styles)
    Scenario Outline: Get services from consul
        Then consul returns a running "<service>" service

    Examples:
        | service |
%registered(services consul-acceptance)
%foreach(service IN LISTS services)
%load(service)
%if(service_consul)
        | @service_name@ |
%endif()
%endforeach()
