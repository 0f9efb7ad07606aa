wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path TO /there/)
expect_location("    proxy_pass http://127.0.0.1:9700/there/;")
