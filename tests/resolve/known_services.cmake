# What services of the platform have is nobody else's: paths with all below them, ports, logs, packages.
wazo_add_service(wazo-a PROGRAM program PORT 9497)
wazo_add_route(wazo-a /api/auth/0.1)
wazo_add_route(wazo-a /api/auth)
wazo_add_route(wazo-a /device/provisioning/x/)
wazo_add_service(wazo-b PROGRAM program PORT AUTO PACKAGE wazo-confd LOGS wazo-provd-fail2ban.log wazo-dird.log CAPABILITIES CAP_NET_BIND_SERVICE)
wazo_add_port(wazo-b tftp 69 PROTOCOL udp)
wazo_add_service(calld PROGRAM program PORT AUTO)
# It is wazo-provd, and has what is its own, but nothing of wazo-calld.
wazo_add_service(wazo-provd PROGRAM program PORT 8666 DROPS_PRIVILEGES)
wazo_add_port(wazo-provd calls 9500 PROTOCOL http)
wazo_add_port(wazo-provd tftp 69 PROTOCOL udp)
wazo_add_port(wazo-provd files 18667 PROTOCOL http)
wazo_add_route(wazo-provd /device/provisioning PORT files)
wazo_add_route(wazo-provd /api/calld/1.0/x)
# These only begin like one.
wazo_add_service(wazo-auths PROGRAM program PORT AUTO)
wazo_add_route(wazo-auths /device/provisionings)
