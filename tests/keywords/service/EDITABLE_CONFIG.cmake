wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO EDITABLE_CONFIG)
expect_lines(registrations/opentera/opentera-probe.json "    \"service_editable_config\": true,")
expect_manifest(opentera-probe editable_config ON)
