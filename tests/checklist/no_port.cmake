# Without a port nothing is asked about ports.
wazo_add_service(wazo-probe PROGRAM program)
foreach(item consul port ports-doc test-ports openapi gateway gateway-acceptance throttling tracing user-policy api-doc)
  expect_item(${item} absent)
endforeach()
