# 1 source makes a second package, 2 services have a second process: each is a service of its own, with the first one's user.
wazo_add_service(wazo-probe PROGRAM program)
wazo_add_service(wazo-probe-worker PROGRAM program USER wazo-probe NEEDS wazo-probe PACKAGE wazo-probe-extra)
expect_manifest(wazo-probe-worker package wazo-probe-extra)
expect_manifest(wazo-probe-worker creates_user OFF)
expect_manifest(wazo-probe-worker depends 0 wazo-probe)
expect_lines(services/wazo-probe-worker/root/usr/lib/systemd/system/wazo-probe-worker.service "After=wazo-probe.service")
expect_lines(services/wazo-probe-worker/root/usr/lib/systemd/system/wazo-probe-worker.service "User=wazo-probe\nGroup=wazo-probe")
