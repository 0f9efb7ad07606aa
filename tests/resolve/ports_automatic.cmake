# AUTO: from PORT_BASE up, past what is known, reserved, declared or meant for tests; written down for the next time.
wazo_platform(PORT_BASE 9298 RESERVED_PORTS 9301)
wazo_add_service(wazo-a PROGRAM program PORT AUTO)
wazo_add_service(wazo-b PROGRAM program PORT 9303)
wazo_add_service(wazo-c PROGRAM program PORT AUTO)
wazo_add_port(wazo-c rpc AUTO)
expect_manifest(wazo-a port 9299)
expect_manifest(wazo-c port 9305)
expect_manifest(wazo-c ports 1 number 9306)
