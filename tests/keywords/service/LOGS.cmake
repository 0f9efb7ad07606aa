wazo_add_service(wazo-probe PROGRAM program LOGS wazo-probe-audit.log)
expect_lines(services/wazo-probe/root/etc/logrotate.d/wazo-probe "/var/log/wazo-probe.log
/var/log/wazo-probe-audit.log
{")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/log/wazo-probe-audit.log 0640 wazo-probe adm -")
expect_unit("ReadWritePaths=-/var/log/wazo-probe-audit.log")
