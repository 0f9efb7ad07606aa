# 5 services have a home below /var/lib.
wazo_add_service(wazo-probe PROGRAM program HOME)
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf [[u wazo-probe - "Project of a test" /var/lib/wazo-probe]])
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "d /var/lib/wazo-probe 0750 wazo-probe wazo-probe -")
expect_manifest(wazo-probe backup 1 /var/lib/wazo-probe/)
