# What nothing makes hold is open.
wazo_add_service(wazo-probe PROGRAM program PORT AUTO USER root INTERNAL)
foreach(item user shell home openapi gateway)
  expect_item(${item} open)
endforeach()
foreach(item consul-group gateway-acceptance requirements)
  expect_item(${item} absent)
endforeach()
