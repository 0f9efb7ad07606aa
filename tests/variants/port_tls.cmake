# 1 service listens on all addresses, with TLS of its own, and not behind the gateway.
wazo_add_service(wazo-probe PROGRAM program PORT 9605 LISTEN 0.0.0.0 PROTOCOL https TLS INTERNAL)
expect_no_file(services/wazo-probe/root/etc/nginx/locations/https-available/wazo-probe)
expect_lines(services/wazo-probe/root/etc/consul.d/available/wazo-probe.json [[        "http": "https://127.0.0.1:9605/1.0/status",
        "tls_skip_verify": true,]])
expect_lines(services/wazo-probe/root/etc/monit/conf-available/wazo-probe
             [[    if failed host 127.0.0.1 port 9605 protocol https request "/1.0/status" with timeout 10 seconds for 3 cycles then restart]])
expect_manifest(wazo-probe listen 0.0.0.0)
