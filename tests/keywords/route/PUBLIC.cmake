wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path PUBLIC)
expect_location("    include /etc/nginx/wazo-no-auth-shared[.]conf;")
expect_manifest(wazo-probe routes 0 public ON)
