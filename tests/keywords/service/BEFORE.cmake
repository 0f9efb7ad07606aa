wazo_add_service(wazo-probe PROGRAM program BEFORE nginx)
expect_unit("Before=nginx.service")
