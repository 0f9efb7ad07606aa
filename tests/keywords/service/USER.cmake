wazo_add_service(wazo-probe PROGRAM program USER www-data)
expect_unit("User=www-data
Group=www-data")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/log/wazo-probe.log 0640 www-data adm -")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "# The user www-data already exists and is not changed.")
