# Programs that start as root, bind their ports and become their user by themselves: the run directory, the state and the cache are that user's all the same.
wazo_add_service(wazo-probe PROGRAM program DROPS_PRIVILEGES TYPE forking STATE CACHE)
wazo_add_port(wazo-probe tftp 70 PROTOCOL udp)
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "User=wazo-probe")
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service "RuntimeDirectory=wazo-probe")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "d /run/wazo-probe 0755 wazo-probe wazo-probe -")
expect_unit("ReadWritePaths=-/run/wazo-probe\nReadWritePaths=-/var/lib/wazo-probe\nReadWritePaths=-/var/cache/wazo-probe")
expect_unit("CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_OVERRIDE CAP_FOWNER")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "d /var/lib/wazo-probe 0750 wazo-probe wazo-probe -")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf [[u wazo-probe - "Project of a test" /nonexistent]])
# The strict sandbox leaves it what becoming a user takes: the calls, and a view of the machine's users.
expect_unit("SystemCallFilter=@system-service\nSystemCallFilter=~@resources\nSystemCallErrorNumber=EPERM")
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service PrivateUsers=yes)
