wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path WEBSOCKET)
expect_location([[    if ($http_upgrade ~* "^websocket$") {]])
expect_location([[    proxy_http_version 1.1;
    proxy_set_header Upgrade $wazo_service_upgrade;
    proxy_set_header Connection $wazo_service_connection;]])
