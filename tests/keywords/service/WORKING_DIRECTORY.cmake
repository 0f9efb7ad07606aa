wazo_add_service(wazo-probe PROGRAM program WORKING_DIRECTORY /usr/share/wazo-probe)
expect_unit("WorkingDirectory=/usr/share/wazo-probe")
