wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_port(wazo-probe second 9701 PROTOCOL http)
wazo_add_route(wazo-probe /path PORT second)
expect_location("    proxy_pass http://127.0.0.1:9701/;")
