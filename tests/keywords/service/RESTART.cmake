wazo_add_service(wazo-probe PROGRAM program RESTART no)
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "RestartSec=5")
expect_manifest(wazo-probe restart no)
