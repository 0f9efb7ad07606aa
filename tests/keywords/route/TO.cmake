wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_route(wazo-probe /path TO /there/)
expect_location("location ^~ /path/ {
    proxy_pass http://127.0.0.1:9700/there/;")
# Of a range, what stands before the port; without TO the program is not told of the port.
wazo_add_port(wazo-probe rooms 9701-9702 PROTOCOL ws)
wazo_add_route(wazo-probe /rooms TO /there PORT rooms)
expect_location([[        rewrite "(?s)^/rooms/(970[1-2])(/.*)$" /there/$1$2 break;]])
