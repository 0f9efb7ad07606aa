# Keywords that need a main port, in a service without one.
wazo_add_service(wazo-a PROGRAM program LISTEN 0.0.0.0 PROTOCOL grpc HEALTH /x WAIT 5)
wazo_add_service(wazo-b PROGRAM program PORT 9700 PROTOCOL grpc HEALTH /x)
wazo_add_service(wazo-c PROGRAM program WATCHDOG 30)
wazo_add_service(wazo-y PROGRAM program PORT 9708 HEALTH grpc)
wazo_add_service(wazo-z PROGRAM program PORT 9709 PROTOCOL udp HEALTH tcp)
