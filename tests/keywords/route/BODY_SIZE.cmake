wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path BODY_SIZE 16m)
expect_location("    client_max_body_size 16m;")
