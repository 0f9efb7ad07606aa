# 1 service has two log files.
wazo_add_service(wazo-probe PROGRAM program LOGS wazo-probe-fail2ban.log)
expect_lines(services/wazo-probe/root/etc/logrotate.d/wazo-probe "/var/log/wazo-probe.log\n/var/log/wazo-probe-fail2ban.log\n{")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/log/wazo-probe-fail2ban.log 0640 wazo-probe adm -")
expect_unit("ReadWritePaths=-/var/log/wazo-probe.log\nReadWritePaths=-/var/log/wazo-probe-fail2ban.log")
