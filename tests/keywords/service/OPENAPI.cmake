wazo_add_service(wazo-probe PROGRAM program PORT 9700 OPENAPI api.yml)
expect_manifest(wazo-probe openapi_path /1.0/api/api.yml)
expect_lines(services/wazo-probe/root/usr/share/wazo-probe/api/api.yml "openapi: 3.0.0")
