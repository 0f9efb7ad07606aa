# 4 services run as www-data, which the package neither makes nor changes; a group that it needs besides must be there.
wazo_add_service(wazo-probe PROGRAM program USER www-data GROUPS wazo-probe)
expect_unit("User=www-data\nGroup=www-data\nSupplementaryGroups=wazo-probe")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "g wazo-probe -")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/log/wazo-probe.log 0640 www-data adm -")
expect_manifest(wazo-probe creates_user OFF)
