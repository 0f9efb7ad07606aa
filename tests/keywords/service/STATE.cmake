wazo_add_service(wazo-probe PROGRAM program STATE)
expect_unit("StateDirectory=wazo-probe
StateDirectoryMode=0750")
expect_manifest(wazo-probe state_dir /var/lib/wazo-probe)
expect_manifest(wazo-probe backup 1 /var/lib/wazo-probe/)
