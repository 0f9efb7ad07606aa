wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO HAS_TESTS)
expect_lines(registrations/opentera/opentera-probe.json "    \"service_has_tests\": true")
expect_manifest(opentera-probe has_tests ON)
