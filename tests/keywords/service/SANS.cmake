wazo_add_service(wazo-probe PROGRAM program SANS probe.example.org)
expect_manifest(wazo-probe sans 0 probe.example.org)
