wazo_add_service(wazo-probe PROGRAM program PORT 9700 PROTOCOL https)
expect_lines(services/wazo-probe/root/etc/consul.d/available/wazo-probe.json "        \"http\": \"https://127.0.0.1:9700/1.0/status\",
        \"tls_skip_verify\": true,")
expect_location("    proxy_pass https://127.0.0.1:9700/;")
