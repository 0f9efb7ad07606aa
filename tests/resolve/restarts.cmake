# Style opentera: a service waits for its platform without end, and monit agrees; style wazo: only as often as may help.
wazo_platform(STYLE opentera wazo)
wazo_add_service(wazo-probe PROGRAM program)
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "StartLimitIntervalSec=0")
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "Restart=always
RestartSec=10")
expect_lines(
  services/wazo-probe/root/etc/monit/conf-available/wazo-probe
  "    group opentera
    start program = \"/bin/sh -c '/bin/systemctl --quiet is-active opentera.service && /bin/systemctl start wazo-probe.service'\"")
expect_lines(services/wazo-probe/root/etc/monit/conf-available/wazo-probe "    if 5 restarts within 5 cycles then alert")
expect_lines(services/wazo-probe@wazo/root/usr/lib/systemd/system/wazo-probe.service "StartLimitIntervalSec=150
StartLimitBurst=15")
expect_lines(services/wazo-probe@wazo/root/usr/lib/systemd/system/wazo-probe.service "Restart=on-failure
RestartSec=5")
expect_lines(services/wazo-probe@wazo/root/etc/monit/conf-available/wazo-probe "    group telephony")
expect_lines(services/wazo-probe@wazo/root/etc/monit/conf-available/wazo-probe "    if 5 restarts within 5 cycles then alert")
