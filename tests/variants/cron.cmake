# 3 services have jobs. Who has none that a timer cannot have needs no cron.
wazo_add_service(wazo-probe PROGRAM program CRON "30 3 * * * /usr/bin/wazo-probe --clean" "@daily /usr/bin/true")
wazo_add_service(other PROGRAM program CRON "@reboot /usr/bin/true")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-1.timer "OnCalendar=*-*-* 3:30")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-2.timer "OnCalendar=*-*-* 0:0")
expect_no_file(services/wazo-probe/root/etc/cron.d/wazo-probe)
expect_no_lines(services/wazo-probe/root/usr/share/lintian/overrides/wazo-probe "wazo-probe: missing-systemd-timer-for-cron-script [etc/cron.d/wazo-probe]")
expect_lines(services/other/root/usr/share/lintian/overrides/other "other: missing-systemd-timer-for-cron-script [etc/cron.d/other]")
expect_manifest(other recommends 0 "cron | cron-daemon")
