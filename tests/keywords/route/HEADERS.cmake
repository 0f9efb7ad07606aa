wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path HEADERS X-One "a b" X-Two ')
expect_location([[    add_header X-One "a b" always;
    add_header X-Two "'" always;]])
