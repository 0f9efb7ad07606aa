wazo_add_service(wazo-probe PROGRAM program REPLACES wazo-old probe)
expect_package("set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_REPLACES \"wazo-old, probe\")
set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_BREAKS \"wazo-old, probe\")
set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_PROVIDES \"wazo-old, probe\")")
expect_manifest(wazo-probe replaces 1 "probe")
expect_lines(services/wazo-probe/root/usr/share/wazo-service/machine/wazo-probe.sh "    take_over wazo-old
    take_over probe")
