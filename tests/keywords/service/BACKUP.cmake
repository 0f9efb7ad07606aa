wazo_add_service(wazo-probe PROGRAM program BACKUP /srv/data)
expect_manifest(wazo-probe backup 1 /srv/data)
expect_manifest(wazo-probe backup 2 /etc/default/wazo-probe)
