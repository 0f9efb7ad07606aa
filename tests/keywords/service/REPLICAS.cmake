wazo_add_service(wazo-probe PROGRAM program REPLICAS 3)
expect_manifest(wazo-probe replicas 3)
