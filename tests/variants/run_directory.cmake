# 5 services have a run directory and a pid file; here every service has.
wazo_add_service(wazo-probe PROGRAM program)
expect_unit("RuntimeDirectory=wazo-probe")
expect_unit([[ExecStartPost=/bin/sh -c "echo $MAINPID >/run/wazo-probe/wazo-probe.pid"]])
expect_lines(services/wazo-probe/root/etc/monit/conf-available/wazo-probe "check process wazo-probe with pidfile /run/wazo-probe/wazo-probe.pid")
