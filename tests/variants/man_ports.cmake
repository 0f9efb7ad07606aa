# 4 services have several ports: their manual pages name all of them.
wazo_add_service(wazo-many PROGRAM program PORT 9700)
wazo_add_port(wazo-many rpc 9710 PROTOCOL grpc)
wazo_add_port(wazo-many media 20000-20010 PROTOCOL udp LISTEN 0.0.0.0)
wazo_add_service(wazo-none PROGRAM program)
