wazo_add_service(wazo-probe PROGRAM program HOME)
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "u wazo-probe - \"Project of a test\" /var/lib/wazo-probe")
