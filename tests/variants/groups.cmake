# 4 services are in further groups.
wazo_add_service(wazo-probe PROGRAM program GROUPS www-data asterisk)
expect_unit("SupplementaryGroups=www-data asterisk")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "m wazo-probe www-data\nm wazo-probe asterisk")
