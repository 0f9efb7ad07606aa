# 2 programs go into the background by themselves and write their pid file.
wazo_add_service(wazo-probe PROGRAM program TYPE forking)
expect_unit("Type=forking")
expect_unit("PIDFile=/run/wazo-probe/wazo-probe.pid")
