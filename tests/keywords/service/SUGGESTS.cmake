wazo_add_service(wazo-probe PROGRAM program SUGGESTS jq)
expect_manifest(wazo-probe suggests 0 "jq")
