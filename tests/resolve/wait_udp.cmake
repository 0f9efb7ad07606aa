wazo_add_service(wazo-a PROGRAM program PORT 9700 PROTOCOL udp WAIT 5)
