wazo_add_service(wazo-probe PROGRAM program NEEDS redis)
expect_unit("After=redis-server.service
Wants=redis-server.service")
expect_manifest(wazo-probe recommends 0 "redis-server")
