# 9 services need PostgreSQL, 15 RabbitMQ.
wazo_add_service(wazo-probe PROGRAM program NEEDS postgresql rabbitmq)
expect_unit("After=postgresql.service\nAfter=rabbitmq-server.service")
expect_manifest(wazo-probe recommends 0 postgresql)
expect_manifest(wazo-probe recommends 1 rabbitmq-server)
