wazo_add_service(wazo-probe PROGRAM program DESCRIPTION "Probes probes")
expect_unit("Description=Probes probes")
expect_package("  \"Probes probes\\n\"")
