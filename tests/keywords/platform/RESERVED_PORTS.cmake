wazo_platform(PORT_BASE 9700 RESERVED_PORTS 9700 9701)
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
expect_manifest(wazo-probe port 9702)
