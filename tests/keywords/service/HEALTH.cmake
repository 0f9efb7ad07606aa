wazo_add_service(wazo-probe PROGRAM program PORT 9700 HEALTH /alive)
expect_manifest(wazo-probe check_url http://127.0.0.1:9700/alive)
