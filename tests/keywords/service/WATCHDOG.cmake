wazo_add_service(wazo-probe PROGRAM program TYPE notify WATCHDOG 30)
expect_unit("WatchdogSec=30")
