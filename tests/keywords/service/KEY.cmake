wazo_add_service(wazo-probe PROGRAM program KEY ProbeService)
expect_manifest(wazo-probe key ProbeService)
