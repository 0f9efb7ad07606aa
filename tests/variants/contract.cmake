# What a program learns from its environment, wherever it runs.
wazo_add_service(
  wazo-probe
  PROGRAM program
  PORT 9701
  LISTEN 0.0.0.0
  NEEDS peer shared postgresql wazo-auth
  TLS STATE
  CRON "@reboot /bin/true" "@daily /bin/true"
  ENVIRONMENT PEER_HOST=elsewhere)
wazo_add_port(wazo-probe media 20000-20010 PROTOCOL udp LISTEN 192.0.2.1)
wazo_add_service(peer PROGRAM program PORT 9702 LISTEN 192.0.2.7)
wazo_add_service(shared FRONTEND pages)
wazo_add_service(
  dropping
  PROGRAM program
  DROPS_PRIVILEGES
  USER www-data
  STATE
  HARDENING off)
file(MAKE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/pages")

expect_unit(
  [[Environment="WAZO_LISTEN=0.0.0.0"
Environment="WAZO_PORT=9701"
Environment="CONFIGURATION_DIRECTORY=/etc/wazo-probe"
Environment="LOGS_DIRECTORY=/var/log"
Environment="WAZO_DATA_DIRECTORY=/usr/share/wazo-probe"
Environment="WAZO_TLS_DIRECTORY=/etc/wazo-service/tls"
Environment="POSTGRESQL_DATABASE=wazo_probe"
Environment="POSTGRESQL_USER=wazo-probe"
Environment="WAZO_LISTEN_MEDIA=192.0.2.1"
Environment="WAZO_PORT_MEDIA=20000-20010"
Environment="PEER_HOST=192.0.2.7"
Environment="PEER_PORT=9702"
Environment="POSTGRESQL_HOST=/run/postgresql"
Environment="POSTGRESQL_PORT=5432"
Environment="WAZO_AUTH_HOST=127.0.0.1"
Environment="WAZO_AUTH_PORT=9497"
EnvironmentFile=-/etc/default/wazo-probe]])
expect_unit("StateDirectory=wazo-probe")
expect_unit("StandardOutput=append:/var/log/wazo-probe.log")
# systemd would make root the owner of the folders of a program that starts as root.
expect_lines(
  services/dropping/root/usr/lib/systemd/system/dropping.service [[Environment="CONFIGURATION_DIRECTORY=/etc/dropping"
Environment="STATE_DIRECTORY=/var/lib/dropping"
Environment="RUNTIME_DIRECTORY=/run/dropping"]])
expect_lines(services/wazo-probe/root/etc/cron.d/wazo-probe [[STATE_DIRECTORY=/var/lib/wazo-probe
RUNTIME_DIRECTORY=/run/wazo-probe]])
expect_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe-job-2.service [[Environment="RUNTIME_DIRECTORY=/run/wazo-probe"]])
# A service's own word is the last.
expect_lines(
  compose/docker-compose.yml
  [[      "WAZO_LISTEN_MEDIA": "0.0.0.0"
      "WAZO_PORT_MEDIA": "20000-20010"
      "PEER_PORT": "9702"
      "POSTGRESQL_HOST": "postgres"
      "POSTGRESQL_PORT": "5432"
      "WAZO_AUTH_HOST": "wazo-auth"
      "WAZO_AUTH_PORT": "9497"
      "PEER_HOST": "elsewhere"]])
expect_lines(images/wazo-probe/Dockerfile [[ENV WAZO_LISTEN="0.0.0.0"]])
expect_lines(services/wazo-probe/include/wazo-probe/service.hpp [[inline std::string peer_host() {
    return environment("PEER_HOST", "192.0.2.7");]])
