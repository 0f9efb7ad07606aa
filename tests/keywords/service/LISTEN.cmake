wazo_add_service(wazo-probe PROGRAM program PORT 9700 LISTEN ::)
expect_manifest(wazo-probe listen ::)
expect_location("    proxy_pass http://[::1]:9700/;")
expect_lines(services/wazo-probe/root/etc/consul.d/available/wazo-probe.json "    \"address\": \"::1\",")
