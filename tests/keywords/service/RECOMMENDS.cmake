wazo_add_service(wazo-probe PROGRAM program RECOMMENDS jq)
expect_manifest(wazo-probe recommends 0 "jq")
