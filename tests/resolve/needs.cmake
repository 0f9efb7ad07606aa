# Services of the project, of the platform and behind them: order, relations, networks.
wazo_add_service(wazo-base PROGRAM program PACKAGE base)
wazo_add_service(wazo-probe PROGRAM program NEEDS wazo-base wazo-auth postgresql redis rabbitmq consul asterisk grpc nginx monit)
expect_unit("After=network.target
After=wazo-base.service
After=wazo-auth.service
After=postgresql.service
After=redis-server.service
After=rabbitmq-server.service
After=consul.service
After=asterisk.service
After=nginx.service
After=monit.service
Wants=wazo-base.service
Wants=wazo-auth.service
Wants=postgresql.service
Wants=redis-server.service
Wants=rabbitmq-server.service
Wants=consul.service
Wants=asterisk.service
Wants=nginx.service
Wants=monit.service")
expect_unit("SupplementaryGroups=consul")
expect_package("set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_DEPENDS \"base\")")
expect_package("set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_RECOMMENDS \"wazo-auth, postgresql, redis-server, rabbitmq-server, consul, asterisk, nginx, monit\")")
expect_manifest(wazo-probe networks 2 redis-network)
