wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO TITLE "Probe & more")
expect_lines(registrations/opentera/opentera-probe.json "    \"service_name\": \"Probe & more\",")
expect_manifest(opentera-probe title "Probe & more")
