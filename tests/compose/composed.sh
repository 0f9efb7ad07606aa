# shellcheck shell=bash
# shellcheck disable=SC2154 # variables of who sources this
# The life of a platform in compose. Sourced by live.sh; the command is the implementation.

compose=

# Compose names the containers, so that several platforms can run on one engine.
container() { # SERVICE
  docker ps -aq --no-trunc --filter "label=com.docker.compose.service=$1" --filter "label=com.docker.compose.project=${project:-platform}"
}

inside() { # SERVICE CMD…
  local of=$1
  shift
  docker exec "$(container "$of")" "$@"
}

composed() { # COMMAND
  compose=$1
  check "${compose##*/} accepts the file without a word" silently "$compose" config -q
  check 'images are built of the packages' lab_quietly "$compose" build
  check 'no image has a key, a password or an environment file in it' images_are_clean
  check 'no key and no environment file gets into the context' context_is_clean
  check 'a folder runs without its package, too' plain_layout
  check 'everything starts' lab_quietly "$compose" up -d
  check 'everything is well' eventually 90 all_well 6
  check 'everything has started behind what it needs' in_order
  composed_calls
  composed_contract
  composed_walls
  composed_accidents
  composed_changes
  check 'everything goes, with its data' lab_quietly "$compose" down -v
  check 'nothing stays' nothing_left
}

composed_calls() {
  check 'an account goes to PostgreSQL' register
  check 'a session goes to Redis' log_in
  check 'the session is known' known
  check 'the interpreted service answers' draw
  check 'callers without the CA are not served' without_authority
}

composed_contract() {
  check 'what a program prints is in the engine'"'"'s log' logged avatars 'listens on 0.0.0.0'
  check 'what a program writes to its log file is, too' writes_to_the_log
  check 'a volume is the service'"'"'s own from the start' kept_drawing
  check 'Redis asks for a password' asks_for_a_password
  check 'no password is to be seen from outside' hidden
}

logged() { # SERVICE TEXT
  docker logs "$(container "$1")" 2>&1 | grep -qF "$2"
}

writes_to_the_log() {
  [ "$(docker run --rm --user 10001:10001 --read-only platform/avatars:1.0.0 sh -c 'echo by itself >>/var/log/avatars.log')" = 'by itself' ]
}

kept_drawing() {
  inside avatars sh -c 'ls /var/cache/avatars' | grep -q svg && [ "$(inside avatars stat -c %u /var/cache/avatars)" = 10001 ]
}

asks_for_a_password() {
  inside redis redis-cli ping 2>&1 | grep -q NOAUTH
}

hidden() {
  local secret said
  said=$(docker ps -aq | xargs docker inspect && docker ps -aq | xargs -n 1 docker top)
  for secret in secrets/*; do
    ! grep -qF "$(<"$secret")" <<<"$said" || {
      echo "$secret"
      return 1
    }
  done
}

composed_changes() {
  check 'a renewed certificate comes with the next up' renewed
  check 'and with it the gateway answers' eventually 60 log_in_again
  check 'a second platform starts beside the first' beside
}

# Only who uses the certificate is started anew.
renewed() {
  local gateway accounts
  gateway=$(container nginx)
  accounts=$(container accounts)
  rm ../certificates/nginx.crt
  lab_quietly cmake --build "$build" --target wazo-certificates
  lab_quietly "$compose" up -d
  [ "$gateway" != "$(container nginx)" ] && [ "$accounts" = "$(container accounts)" ] && eventually 30 served_with ../certificates/nginx.crt
}

served_with() { # CERTIFICATE
  engine_enter openssl s_client -connect "127.0.0.1:$gateway_port" </dev/null 2>/dev/null | openssl x509 >"$work/served.crt"
  [ "$(openssl x509 -in "$work/served.crt" -noout -serial)" = "$(openssl x509 -in "$1" -noout -serial)" ]
}

# It knows nobody yet; the first still does.
beside() {
  export COMPOSE_PROJECT_NAME=second WAZO_PUBLISHED_ADDRESS=127.0.0.2
  lab_quietly "$compose" up -d && eventually 90 all_well 12 && refused at_second log_in_again 2>/dev/null && at_second register
  local status=$?
  lab_quietly "$compose" down -v
  unset COMPOSE_PROJECT_NAME WAZO_PUBLISHED_ADDRESS
  [ "$status" = 0 ] && log_in_again
}

at_second() { # CMD…
  gateway_address=127.0.0.2 "$@"
}

composed_walls() {
  check 'gRPC is verified with the CA' inside gateway "${verified[@]}" -verify_hostname accounts -CAfile /etc/wazo-service/tls/ca.crt
  check 'gRPC is refused without it' refused inside gateway "${verified[@]}" -verify_hostname accounts
  check 'gRPC is refused under another name' refused inside gateway "${verified[@]}" -verify_hostname postgres -CAfile /etc/wazo-service/tls/ca.crt
  check 'who may call accounts is answered' greeted gateway
  check 'who shows no certificate is not' refused greeted
  check 'who shows the certificate of another service is not' refused greeted nginx
  check 'who needs PostgreSQL reaches it' reaches accounts postgres 5432
  check 'who does not need PostgreSQL cannot reach it' refused reaches gateway postgres 5432
  check 'who does not need Redis cannot reach it' refused reaches avatars redis 6379
  check 'who calls no service reaches none' refused reaches avatars accounts 9487
  check 'databases are not published' not_published postgres redis
  check 'nothing is published but on loopback' loopback_only
  check 'no program is root or has a capability' unprivileged accounts gateway avatars nginx
  check 'no program can write but to memory' refused inside accounts touch /usr/bin/x /etc/x
}

composed_accidents() {
  local container
  for container in accounts gateway avatars postgres redis nginx; do
    check "$container, killed, comes back" comes_back "$container"
    check 'and everything answers again' eventually 60 answers_whole
  done
  check 'and knows the session still' known
  check 'a database that was away is found again' database_away
  check 'everything goes' lab_quietly "$compose" down
  check 'everything comes back' lab_quietly "$compose" up -d
  check 'the account is still there' eventually 60 log_in_again
  check 'the session is still there' known
  check 'a session can be ended' log_out
}

tls=/etc/wazo-service/tls
verified=(timeout 5 openssl s_client -connect accounts:9487 -brief -verify_return_error -alpn h2 -cert "$tls/gateway.crt" -key "$tls/gateway.key")

# gRPC's health protocol, by a program of the host that shows the certificate of that name; it is not needed to know who may call.
greeted() { # [NAME]
  engine_enter env "WAZO_TLS_DIRECTORY=$build/wazo/certificates" "$build/wazo/images/health" grpcs 9487 / "$@"
}

# The command succeeds and says nothing.
silently() { # CMD…
  local said
  if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
    echo "$said"
    return 1
  fi
}

refused() { # CMD…
  ! "$@"
}

all_well() { # NUMBER
  [ "$(docker ps --filter health=healthy -q | wc -l)" = "$1" ]
}

started() { # CONTAINER
  docker inspect --format '{{.State.StartedAt}}' "$(container "$1")"
}

in_order() {
  [[ $(started postgres) < $(started accounts) ]] && [[ $(started redis) < $(started accounts) ]] &&
    [[ $(started accounts) < $(started gateway) ]]
}

images_are_clean() {
  local image found
  for image in $(docker images 'platform/*' --format '{{.Repository}}:{{.Tag}}'); do
    found=$(docker run --rm --user 0 --network none --entrypoint sh "$image" -c \
      "find / -xdev \\( -name '*.key' -o -name '*.env' -o -name .env -o -name '*-postgresql' -o -name '*redis-password' -o -name postgres-password \\) -type f; grep -rl 'PRIVATE KEY-' /etc /usr/share /tmp /home" \
      2>/dev/null | grep -v '^/usr/share/\(ca-certificates\|doc\|perl\|python3\)' || true)
    [ -z "$found" ] || {
      echo "$image: $found"
      return 1
    }
  done
}

# With things in the build tree, also where files are taken from, that have no business in an image.
context_is_clean() {
  touch "$build/.env" "$build/wazo/images/.env" "$build/wazo/images/left.key" "$build/wazo/images/left.pem"
  printf 'FROM debian:bookworm-slim\nCOPY . /context\n' >"$work/Dockerfile"
  DOCKER_BUILDKIT=0 lab_quietly docker build -t context -f "$work/Dockerfile" "$build"
  rm "$build/.env" "$build/wazo/images/.env" "$build/wazo/images/left".*
  docker run --rm --entrypoint sh context -c 'find /context -type f | grep -qx /context/wazo/images/health' &&
    refused docker run --rm --entrypoint sh context -c 'find /context -name "*.env" -o -name "*.key" -o -name "*.pem" -o -name "*-postgresql" | grep .'
}

plain_layout() {
  DOCKER_BUILDKIT=0 lab_quietly docker build -t plain -f "$build/wazo/images/avatars/Dockerfile.plain" "$build"
  docker run -d --rm --name plain plain >/dev/null
  eventually 10 docker exec plain /usr/lib/wazo-service/health http 9490 /1.0/status
  docker rm -f plain >/dev/null
}

without_authority() {
  local status=0
  engine_enter curl -sS --max-time 5 --resolve "platform.example.org:$gateway_port:127.0.0.1" "https://platform.example.org:$gateway_port/" || status=$?
  # curl: the peer's certificate cannot be verified
  [ "$status" = 60 ]
}

# By its address, so that it is not the name alone that is missing.
reaches() { # CONTAINER OTHER PORT
  local address
  address=$(docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' "$(container "$2")")
  for address in $address; do
    ! inside "$1" timeout 2 bash -c ": </dev/tcp/$address/$3" 2>/dev/null || return 0
  done
  return 1
}

not_published() { # CONTAINER…
  [ -z "$(for container in "$@"; do docker port "$(container "$container")"; done)" ]
}

loopback_only() {
  ! docker ps --format '{{.Ports}}' | grep -E '(0\.0\.0\.0|\[::\]|:::)'
}

unprivileged() { # CONTAINER…
  local container
  for container in "$@"; do
    # shellcheck disable=SC2016 # expanded inside
    inside "$container" sh -c '[ "$(id -u)" != 0 ] && grep -q "^CapEff:.0*$" /proc/1/status && grep -q "^NoNewPrivs:.1$" /proc/1/status' || {
      echo "$container"
      return 1
    }
  done
}

# Killed from outside: docker itself would take its own `kill` for the administrator's wish.
comes_back() { # CONTAINER
  local before
  before=$(started "$1")
  kill -9 "$(docker inspect --format '{{.State.Pid}}' "$(container "$1")")"
  eventually 60 back_since "$1" "$before"
}

# Of one that nobody asks for its health, that it runs.
health='{{if .State.Health}}{{.State.Health.Status}}{{else if .State.Running}}healthy{{end}}'

back_since() { # CONTAINER TIME
  [ "$(started "$1")" != "$2" ] && [ "$(docker inspect --format "$health" "$(container "$1")")" = healthy ]
}

answers_whole() {
  log_in_again && draw
}

database_away() {
  docker restart "$(container postgres)" >/dev/null
  eventually 60 log_in_again
}

# With a session of its own, which does not replace the one that is looked for later.
log_in_again() {
  [ -n "$(ask /api/gateway/1.0/sessions -d "$credentials" | jq -r .token)" ]
}

nothing_left() {
  [ -z "$(docker ps -aq)" ] && [ -z "$(docker volume ls -q)" ] && [ -z "$(docker network ls --filter type=custom -q)" ]
}
