# The service's own path, declared: the default route with options, and no second one.
wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /api/probe READ_TIMEOUT 7)
expect_location("location ^~ /api/probe/ {
    proxy_pass http://127.0.0.1:9700/;")
expect_location("    proxy_read_timeout 7s;")
expect_manifest(wazo-probe routes 0 own ON)
