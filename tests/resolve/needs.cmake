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
expect_manifest(wazo-probe depends 0 "base")
expect_manifest(wazo-probe recommends 0 "wazo-auth")
expect_manifest(wazo-probe recommends 1 "postgresql")
expect_manifest(wazo-probe recommends 2 "redis-server")
expect_manifest(wazo-probe recommends 3 "rabbitmq-server")
expect_manifest(wazo-probe recommends 4 "consul")
expect_manifest(wazo-probe recommends 5 "asterisk")
expect_manifest(wazo-probe recommends 6 "nginx")
expect_manifest(wazo-probe recommends 7 "monit")
expect_manifest(wazo-probe networks 2 redis-network)
