wazo_add_service(wazo-probe PROGRAM program VOLUMES data:/var/lib/data)
expect_manifest(wazo-probe volumes 0 data:/var/lib/data)
