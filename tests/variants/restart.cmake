# 4 units are without a block for restarts.
wazo_add_service(wazo-probe PROGRAM program RESTART no)
wazo_add_service(wazo-other PROGRAM program)
function(expect_restarts expectation service)
  cmake_language(CALL ${expectation} services/${service}/root/usr/lib/systemd/system/${service}.service "Restart=on-failure\nRestartSec=5")
  cmake_language(CALL ${expectation} services/${service}/root/usr/lib/systemd/system/${service}.service "StartLimitIntervalSec=150\nStartLimitBurst=15")
endfunction()
expect_restarts(expect_no_lines wazo-probe)
expect_restarts(expect_lines wazo-other)
