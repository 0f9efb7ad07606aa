wazo_add_service(wazo-probe PROGRAM program PACKAGE probe)
expect_package("set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_NAME \"probe\")")
expect_lines(services/wazo-probe/root/usr/share/doc/probe/copyright "Upstream-Name: case")
