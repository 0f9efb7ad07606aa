wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO ENDPOINTS users:/user devices:/device/page)
expect_lines(
  registrations/opentera/opentera-probe.json
  "    \"service_endpoint_user\": \"/user\",
    \"service_endpoint_participant\": null,
    \"service_endpoint_device\": \"/device/page\",")
expect_manifest(opentera-probe endpoint_users /user)
