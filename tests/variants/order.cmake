# 14 services are ordered after other units, 1 before one.
wazo_add_service(wazo-probe PROGRAM program NEEDS postgresql wazo-auth AFTER network-online.target wazo-confgend BEFORE monit)
expect_unit("After=network.target
After=postgresql.service
After=wazo-auth.service
After=network-online.target
After=wazo-confgend.service
Wants=postgresql.service
Wants=wazo-auth.service
Wants=network-online.target
Before=monit.service")
