# 14 services have a system user of their own: no shell, no home.
wazo_add_service(wazo-probe PROGRAM program)
expect_unit("User=wazo-probe\nGroup=wazo-probe")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf [[u wazo-probe - "Project of a test" /nonexistent]])
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/log/wazo-probe.log 0640 wazo-probe adm -")
# A colon, which is no character for /etc/passwd.
wazo_add_service(wazo-other PROGRAM program DESCRIPTION "Rooms: one after the other")
expect_lines(services/wazo-other/root/usr/lib/sysusers.d/wazo-other.conf [[u wazo-other - "Rooms; one after the other" /nonexistent]])
