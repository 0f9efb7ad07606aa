# 9 services must not run on the standby machine.
wazo_add_service(wazo-probe PROGRAM program STANDBY stop)
wazo_add_service(wazo-other PROGRAM program)
expect_unit("ConditionPathExists=!/var/lib/wazo/disabled")
expect_no_lines(services/wazo-other/root/usr/lib/systemd/system/wazo-other.service "ConditionPathExists=!/var/lib/wazo/disabled")
