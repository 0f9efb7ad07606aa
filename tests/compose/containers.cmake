# What a service's needs and ports make of it in a compose file.
wazo_platform(NAME demo HOST demo.example.org)
file(WRITE "${CMAKE_CURRENT_SOURCE_DIR}/env" "SECRET=x\n")
wazo_add_service(
  ledger
  PROGRAM program
  PORT 9701
  PROTOCOL grpc
  TLS
  SANS books.example.org
  NEEDS postgresql redis
  ENVIRONMENT "PRICE=1\$x;\"y\"")
wazo_add_service(
  till
  PROGRAM program
  PORT 9702
  NEEDS ledger
  STATE
  VOLUMES rolls:/srv/rolls
  ENV_FILE env
  CAPABILITIES CAP_NET_RAW
  RESTART no)
wazo_add_service(
  quiet
  PROGRAM program
  INTERNAL
  PORT 9703
  PROTOCOL tcp
  NEEDS redis)

set(file compose/docker-compose.yml)
expect_manifest(ledger networks 0 grpc-network)
expect_manifest(ledger networks 1 pg-network)
expect_manifest(ledger networks 2 redis-network)
expect_manifest(till networks 0 grpc-network)
expect_manifest(till networks 1 gateway-network)
expect_manifest(quiet networks 0 redis-network)
expect_manifest(quiet published OFF)
expect_lines(${file} [[      "PRICE": "1$$x;\"y\""]])
expect_lines(${file} [[      "LEDGER_HOST": "ledger"]])
expect_lines(${file} [[          - "books.example.org"]])
expect_lines(${file} [[      - "${WAZO_PUBLISHED_ADDRESS:-127.0.0.1}:9701:9701/tcp"]])
expect_no_lines(${file} [[      - "${WAZO_PUBLISHED_ADDRESS:-127.0.0.1}:9703:9703/tcp"]])
expect_lines(${file} [[      - "rolls:/srv/rolls"
      - "till-state:/var/lib/till"]])
expect_lines(${file} [[      - "NET_RAW"]])
expect_lines(${file} [[    restart: "no"]])
expect_lines(${file} [[      "ledger":
        condition: service_healthy]])
expect_lines(${file} [=[      test: ["CMD", "/usr/lib/wazo-service/health", "grpcs", "9701"]]=])
expect_lines(
  certificates/ledger.cnf [[DNS.1 = ledger
DNS.2 = books.example.org
DNS.3 = localhost]])
expect_lines(
  certificates/openssl.cnf [[DNS.3 = localhost
DNS.4 = nginx
DNS.5 = demo.example.org]])
expect_no_file(certificates/till.cnf)
expect_lines(compose/env/till.env SECRET=x)
expect_lines(${file} [[      - "./env/till.env"]])
expect_lines(compose/postgres/databases.sh [[database ledger ledger ledger-postgresql]])
expect_lines(images/till/Dockerfile [[RUN /usr/lib/wazo-service/install-package package /tmp/till_1.2.3-1_all.deb till ledger]])
expect_lines(images/till/Dockerfile [[    && mkdir -p "/srv/rolls" && chown 10001:10001 "/srv/rolls"\]])
