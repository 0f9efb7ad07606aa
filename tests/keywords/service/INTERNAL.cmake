wazo_add_service(wazo-probe PROGRAM program PORT 9700 INTERNAL)
expect_manifest(wazo-probe has_routes OFF)
expect_no_file(services/wazo-probe/root/etc/nginx)
