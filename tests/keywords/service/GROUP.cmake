wazo_add_service(wazo-probe PROGRAM program GROUP wazo)
expect_unit("Group=wazo")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "g wazo -")
