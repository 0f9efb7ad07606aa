wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path UNBUFFERED)
expect_location("    proxy_buffering off;
    proxy_request_buffering off;")
