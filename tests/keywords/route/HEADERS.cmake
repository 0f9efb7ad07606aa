wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path HEADERS X-One "a b" X-Two ' X-Three "default-src 'self'; script-src 'none'" X-Four 4)
expect_location([[    add_header X-One "a b" always;
    add_header X-Two "'" always;
    add_header X-Three "default-src 'self'; script-src 'none'" always;
    add_header X-Four "4" always;]])
