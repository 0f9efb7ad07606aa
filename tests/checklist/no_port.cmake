# Without a port nothing is asked about ports.
wazo_add_service(wazo-probe PROGRAM program)
foreach(item consul consul-acceptance ports-doc test-ports openapi gateway gateway-acceptance)
  expect_item(${item} absent)
endforeach()
