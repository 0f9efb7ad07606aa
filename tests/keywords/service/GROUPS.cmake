wazo_add_service(wazo-probe PROGRAM program GROUPS audio video)
expect_unit("SupplementaryGroups=audio video")
expect_lines(services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf "m wazo-probe audio
m wazo-probe video")
