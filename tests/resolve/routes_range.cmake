# A range: its ports and no other.
wazo_add_service(wazo-probe PROGRAM program INTERNAL PORT 9700)
wazo_add_port(wazo-probe rooms 40075-40101 PROTOCOL ws)
wazo_add_route(wazo-probe /webrtc PORT rooms WEBSOCKET)
expect_location("location ^~ /webrtc/ {
    location ~ \"^/webrtc/(4007[5-9]|4008[0-9]|4009[0-9]|4010[0-1])/\" {")
expect_location("        rewrite \"(?s)^/webrtc/(4007[5-9]|4008[0-9]|4009[0-9]|4010[0-1])(/.*)$\" $2 break;
        proxy_pass http://127.0.0.1:$1;
    }
    proxy_set_header Host $http_host;")
expect_location("    return 404;")
