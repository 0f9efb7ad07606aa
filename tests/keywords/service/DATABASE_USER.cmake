# PostgreSQL knows a program by its user over its socket only.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT AUTO NEEDS postgresql DATABASE_USER teraagent)
wazo_add_service(opentera-same PROGRAM program PORT AUTO NEEDS postgresql)
expect_lines(services/opentera-probe/root/etc/opentera-probe/opentera-probe.json "    \"username\": \"teraagent\",")
expect_lines(services/opentera-probe/root/usr/share/opentera-probe/database.sql "GRANT USAGE, CREATE ON SCHEMA public TO \"teraagent\";")
expect_lines(services/opentera-probe/root/usr/lib/systemd/system/opentera-probe.service [[Environment="POSTGRESQL_USER=teraagent"]])
expect_lines(services/opentera-probe/root/usr/lib/systemd/system/opentera-probe.service [[Environment="POSTGRESQL_HOST=127.0.0.1"]])
expect_lines(services/opentera-same/root/usr/lib/systemd/system/opentera-same.service [[Environment="POSTGRESQL_HOST=/run/postgresql"]])
expect_lines(compose/postgres/databases.sh "database teraagent opentera_probe teraagent-postgresql")
expect_lines(compose/docker-compose.yml [[      - source: "teraagent-postgresql"
        target: "postgresql"]])
expect_manifest(opentera-probe database_user teraagent)
