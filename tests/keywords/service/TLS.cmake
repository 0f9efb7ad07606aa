wazo_add_service(wazo-probe PROGRAM program TLS)
expect_manifest(wazo-probe tls ON)
