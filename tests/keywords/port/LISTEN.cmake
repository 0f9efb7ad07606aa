wazo_add_service(wazo-probe PROGRAM program PORT 9700)
wazo_add_port(wazo-probe second 9701 LISTEN 0.0.0.0)
expect_manifest(wazo-probe ports 1 listen 0.0.0.0)
