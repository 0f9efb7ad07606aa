# Routes and ports come after their service.
wazo_add_service(wazo-greeter PROGRAM program)
wazo_add_route(wazo-greter /x)
wazo_add_port(wazo-greetre rpc 7000)
wazo_add_port(wazo-other rpc 7000)
