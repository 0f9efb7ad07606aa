# Ports that were given once stay, also those of services that are away for the moment.
wazo_add_service(wazo-new PROGRAM program PORT AUTO)
wazo_add_service(wazo-old PROGRAM program PORT AUTO)
wazo_add_service(wazo-tests PROGRAM program PORT 9490)
expect_manifest(wazo-old port 9488)
expect_manifest(wazo-new port 9492)
