wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO ROLES admin user)
expect_lines(
  registrations/opentera/opentera-probe.json
  "    \"roles\": [{\"id_service_role\": 0, \"service_role_name\": \"admin\"}, {\"id_service_role\": 0, \"service_role_name\": \"user\"}]")
expect_manifest(opentera-probe roles 1 user)
