wazo_add_service(wazo-probe PROGRAM program CACHE)
expect_unit("CacheDirectory=wazo-probe
CacheDirectoryMode=0750")
expect_manifest(wazo-probe cache_dir /var/cache/wazo-probe)
