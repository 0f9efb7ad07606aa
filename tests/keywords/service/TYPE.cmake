wazo_add_service(wazo-probe PROGRAM program TYPE forking)
expect_unit("Type=forking")
expect_unit("PIDFile=/run/wazo-probe/wazo-probe.pid")
