# Where paths lead. Inside the prefix it is taken off; elsewhere a path leads to the root. What lies below a path follows it, what only begins like it does not.
wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_port(wazo-probe rpc 9710 PROTOCOL https)
wazo_add_route(wazo-probe /api/probe/1.0/public)
wazo_add_route(wazo-probe /api/probe/1.0/slash/)
wazo_add_route(wazo-probe /elsewhere/deep)
wazo_add_route(wazo-probe /api/probes)
wazo_add_route(wazo-probe /to TO /there)
wazo_add_route(wazo-probe /rpc PORT rpc)
expect_location("location = /api/probe/1.0/public {
    proxy_pass http://127.0.0.1:9700/1.0/public;
    proxy_set_header Host $http_host;
    proxy_set_header X-Script-Name /api/probe;")
expect_location("location ^~ /api/probe/1.0/public/ {
    proxy_pass http://127.0.0.1:9700/1.0/public/;")
expect_location("location ^~ /api/probe/1.0/slash/ {
    proxy_pass http://127.0.0.1:9700/1.0/slash/;")
expect_no_location("location = /api/probe/1.0/slash {")
expect_location("location = /api/probes {
    proxy_pass http://127.0.0.1:9700/;")
expect_location("location ^~ /elsewhere/deep/ {
    proxy_pass http://127.0.0.1:9700/;")
expect_location("location = /to {
    proxy_pass http://127.0.0.1:9700/there;")
expect_location("location ^~ /to/ {
    proxy_pass http://127.0.0.1:9700/there/;")
expect_location("location ^~ /rpc/ {
    proxy_pass https://127.0.0.1:9710/;")
expect_location("location ^~ /api/probe/ {
    proxy_pass http://127.0.0.1:9700/;")
