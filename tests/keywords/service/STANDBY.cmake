wazo_add_service(wazo-probe PROGRAM program STANDBY stop)
expect_unit("ConditionPathExists=!/var/lib/wazo/disabled")
