# Two on one port: both declarations are named.
wazo_add_service(wazo-a PROGRAM program PORT 9700)
wazo_add_service(wazo-b PROGRAM program PORT 9700)
wazo_add_service(wazo-c PROGRAM program PORT 9701)
wazo_add_port(wazo-c rpc 9701)
wazo_add_port(wazo-c range 9698-9700)
