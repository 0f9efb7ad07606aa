wazo_add_service(wazo-probe PROGRAM program DEPENDS "curl (>= 7.0)" "a1 | b1")
expect_manifest(wazo-probe depends 0 "curl (>= 7.0)")
expect_manifest(wazo-probe depends 1 "a1 | b1")
