# What is installed is taken, except by the service itself.
wazo_platform(MANIFESTS installed)
wazo_add_service(wazo-probe PROGRAM program PORT 9700 NEEDS wazo-installed)
wazo_add_service(wazo-a PROGRAM program PORT AUTO)
expect_manifest(wazo-a port 9488)
expect_unit("Wants=wazo-installed.service")
