wazo_add_service(wazo-probe PROGRAM program EXCEPT monit "nobody looks")
expect_manifest(wazo-probe exceptions 0 monit)
