wazo_add_service(wazo-probe PROGRAM program SECTION admin)
expect_package("set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_SECTION \"admin\")")
