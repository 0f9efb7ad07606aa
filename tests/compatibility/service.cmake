# The service that every way in declares: it is the module that is under test, so all ways must lead to the same package, byte by byte.
add_executable(wazo-way "${CMAKE_CURRENT_LIST_DIR}/way.cpp")
wazo_add_service(wazo-way PORT AUTO NEEDS rabbitmq ENVIRONMENT "GREETING=a \"b\" $c" STANDBY stop)
wazo_add_route(wazo-way /api/way/1.0/public PUBLIC READ_TIMEOUT 30)
