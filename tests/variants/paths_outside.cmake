# 2 services have a path outside of /api/<name>; one of these is the root.
wazo_add_service(wazo-probe PROGRAM program PORT 9608 INTERNAL)
wazo_add_route(wazo-probe /)
wazo_add_service(wazo-other PROGRAM program PORT 9609)
wazo_add_route(wazo-other /device/other/ TO /other/)
expect_location("location ^~ / {\n    proxy_pass http://127.0.0.1:9608/;")
expect_lines(services/wazo-other/root/etc/nginx/locations/https-available/wazo-other
             "location ^~ /device/other/ {\n    proxy_pass http://127.0.0.1:9609/other/;")
