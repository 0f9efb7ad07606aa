wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path READ_TIMEOUT 30)
expect_location("    proxy_read_timeout 30s;")
