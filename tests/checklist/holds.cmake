# A service that leaves nothing to wish for: what its package brings holds by that.
file(WRITE "${CMAKE_BINARY_DIR}/api.yml" "openapi: 3.0.3\n")
wazo_add_service(wazo-probe PROGRAM program PORT AUTO OPENAPI "${CMAKE_BINARY_DIR}/api.yml" NEEDS consul STANDBY stop)
foreach(item user shell home consul-group log-file pid-file monit install reboot upgrade standby consul test-ports openapi gateway documentation package dependencies)
  expect_item(${item} holds)
endforeach()
expect_item(shell holds /usr/lib/sysusers.d/wazo-probe.conf)
expect_item(requirements absent)
