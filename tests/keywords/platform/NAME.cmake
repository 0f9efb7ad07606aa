wazo_platform(NAME test)
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
expect_manifest(wazo-probe platform test)
expect_lines(services/wazo-probe/root/etc/consul.d/available/wazo-probe.json "    \"tags\": [\"wazo-probe\", \"test\"],")
