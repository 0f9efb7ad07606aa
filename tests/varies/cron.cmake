# 3 services have jobs.
wazo_add_service(wazo-probe PROGRAM program CRON "30 3 * * * /usr/bin/wazo-probe --clean" "@daily /usr/bin/true")
expect_lines(services/wazo-probe/root/etc/cron.d/wazo-probe "30 3 * * * wazo-probe [ -x /usr/share/wazo-service/checks/wazo-probe ] || exit 0; /usr/bin/wazo-probe --clean\n@daily wazo-probe [ -x /usr/share/wazo-service/checks/wazo-probe ] || exit 0; /usr/bin/true")
expect_lines(services/wazo-probe/root/usr/share/lintian/overrides/wazo-probe
             "wazo-probe: missing-systemd-timer-for-cron-script [etc/cron.d/wazo-probe]")
expect_manifest(wazo-probe recommends 0 "cron | cron-daemon")
