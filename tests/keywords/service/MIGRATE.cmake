# Before each start that needs it: on a machine, in a container, on a cluster, in the build tree. The service's own program is named by the service's name.
wazo_add_service(
  wazo-probe
  PROGRAM program
  PORT 9701
  NEEDS postgresql
  MIGRATE wazo-probe --migrate "a b"
  WAIT 7)
wazo_add_service(other PROGRAM program DROPS_PRIVILEGES MIGRATE alembic upgrade head)
expect_unit(
  "ExecStartPre=-+/usr/libexec/wazo-probe/make-database once
# Runs until it has succeeded once for this version.
ExecStartPre=/usr/libexec/wazo-probe/migrate
ExecStart=/usr/bin/wazo-probe")
expect_unit("TimeoutStartSec=1h")
expect_unit("ReadWritePaths=-/var/lib/wazo-service/wazo-probe/migrated")
expect_lines(services/wazo-probe/root/usr/lib/tmpfiles.d/wazo-probe.conf "f /var/lib/wazo-service/wazo-probe/migrated 0644 wazo-probe root -")
expect_executable(services/wazo-probe/root/usr/libexec/wazo-probe/migrate)
expect_lines(services/wazo-probe/root/usr/libexec/wazo-probe/migrate "    set -- /usr/bin/wazo-probe --migrate 'a b'")
expect_lines(services/other/root/usr/lib/systemd/system/other.service
             "ExecStartPre=/usr/bin/setpriv --reuid=other --regid=other --init-groups /usr/libexec/other/migrate")
expect_lines(images/wazo-probe/Dockerfile [=[CMD ["/usr/libexec/wazo-probe/migrate", "/usr/bin/wazo-probe"]]=])
expect_lines(compose/docker-compose.yml "      start_period: 1h")
expect_lines(
  kubernetes/wazo-probe.yaml [=[      initContainers:
        - name: "wazo-probe-migrate"
          command: ["/usr/libexec/wazo-probe/migrate"]]=])
expect_lines(kubernetes/wazo-probe.yaml [=[          command: ["/usr/bin/wazo-probe"]]=])
expect_lines(local/wazo-probe/run "    set -- become_program --migrate 'a b'")
expect_lines(local/other/run "    set -- exec alembic upgrade head")
expect_manifest(wazo-probe migrate 0 wazo-probe)
