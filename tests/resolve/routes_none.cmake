# Neither INTERNAL services nor those without a port over HTTP have a place in the gateway.
wazo_add_service(wazo-internal PROGRAM program PORT 9700 INTERNAL)
wazo_add_service(wazo-rpc PROGRAM program PORT 9701 PROTOCOL grpc)
wazo_add_service(wazo-silent PROGRAM program)
foreach(service internal rpc silent)
  expect_no_file(services/wazo-${service}/root/etc/nginx)
  expect_manifest(wazo-${service} has_routes OFF)
endforeach()
