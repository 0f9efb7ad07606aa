# 11 services have folders for state or cache.
wazo_add_service(wazo-probe PROGRAM program STATE CACHE BACKUP /var/spool/probe/)
expect_unit("StateDirectory=wazo-probe")
expect_unit("CacheDirectory=wazo-probe")
expect_manifest(wazo-probe backup 1 /var/lib/wazo-probe/)
expect_manifest(wazo-probe backup 2 /var/spool/probe/)
