# Static files have no user, no log and no life of their own.
file(WRITE "${CMAKE_BINARY_DIR}/pages/index.html" "<!doctype html>\n")
wazo_add_service(wazo-probe FRONTEND "${CMAKE_BINARY_DIR}/pages")
foreach(item user shell home log-file pid-file wazo-service monit monitoring install reboot upgrade standby log-doc debug docker)
  expect_item(${item} absent)
endforeach()
