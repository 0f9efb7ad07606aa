wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO HAS_ASSETS)
expect_lines(registrations/opentera/opentera-probe.json "    \"service_has_assets\": true,")
expect_manifest(opentera-probe has_assets ON)
