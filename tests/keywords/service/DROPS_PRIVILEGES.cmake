wazo_add_service(wazo-probe PROGRAM program DROPS_PRIVILEGES)
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service User=wazo-probe)
expect_manifest(wazo-probe drops_privileges ON)
expect_manifest(wazo-probe user wazo-probe)
