# 1 service has locations that lead to two ports.
wazo_add_service(wazo-probe PROGRAM program PORT 9607)
wazo_add_port(wazo-probe files 19607 PROTOCOL http)
wazo_add_route(wazo-probe /device/probe/ PORT files)
expect_location("location ^~ /api/probe/ {\n    proxy_pass http://127.0.0.1:9607/;")
expect_location("location ^~ /device/probe/ {\n    proxy_pass http://127.0.0.1:19607/;")
