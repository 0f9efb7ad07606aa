# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables of who sources this, and for them
# Four Python services as they were found: the project in bakery/. Sourced by live.sh.

# On another host: only those reach it who are let out.
mail_server=192.0.2.25

baked() {
  compose=$tools/docker-compose
  project=bakery
  engine_postgres_17
  rm -f "$work/mail"
  other_host
  mail_starts
  check 'docker-compose 1 accepts the file without a word' silently docker-compose config -q
  check 'Compose 2 accepts the file without a word' silently "$compose" config -q
  check 'a newer docker accepts the stack without a word' silently_accepted
  check 'everything starts by the commands of the manual' manual compose-start
  check 'everything is well' eventually 120 all_well 7
  check 'an order goes through HTTPS and gRPC to Redis, PostgreSQL and RabbitMQ' first_order
  check 'its letter goes out' eventually 20 delivered 'Order 1: rye'
  check 'PostgreSQL is the declared one' is_postgres_17
  check 'Redis asks for a password' asks_for_a_password
  check 'RabbitMQ asks for a password' refused broker_takes guest
  check 'and takes its own' broker_takes "$(<secrets/rabbitmq-password)"
  check 'no password is to be seen from outside' hidden
  check 'the mailer has a way out of its internal network' reaches_out letters
  check 'who is on such a network alone has none' refused reaches_out rabbitmq
  check 'no program is root or has a capability' unprivileged shopfront orders stock letters
  baked_accidents
  baked_changes
  check 'everything goes, with its data' lab_quietly "$compose" down -v
  mail_stops
  kill "$other_host"
  check 'nothing stays' nothing_left
}

# A network namespace that a pair of interfaces joins with the engine's.
other_host() {
  unshare --net sleep 3600 &
  other_host=$!
  lab_until 5 is_apart
  engine_enter ip link add outside type veth peer name outside netns "$other_host"
  engine_enter ip address add 192.0.2.1/24 dev outside
  in_other_host ip address add "$mail_server/24" dev outside
  engine_enter ip link set outside up
  in_other_host ip link set outside up
}

is_apart() {
  [ "$(readlink "/proc/$other_host/ns/net")" != "$(readlink /proc/self/ns/net)" ]
}

in_other_host() { # CMD…
  nsenter --target "$other_host" --net "$@"
}

# While no mail server is there.
baked_accidents() {
  local container
  mail_stops
  for container in shopfront orders stock letters postgres redis rabbitmq nginx; do
    check "$container, killed, comes back" comes_back "$container"
    check 'and the next order is taken' eventually 60 ordered_again
  done
  check 'no letter went out meanwhile' refused delivered_all
  mail_starts
  check 'all letters have waited for the mail server' eventually 60 delivered_all
}

# By the commands of the first time.
baked_changes() {
  check 'changed passwords come with the next up' changed_passwords
  check 'and the next order is taken' eventually 60 ordered_again
  check 'an added service does, too' added
  check 'and has its database' eventually 60 has_diary
}

changed_passwords() {
  openssl rand -hex 24 >secrets/orders-postgresql
  manual compose-password && manual compose-look
}

added() {
  lab_quietly cmake -DDIARY=ON "$build" && manual compose-start
}

# The commands of the block of that name on the manual's page for compose, beside the build tree.
manual() { # NAME
  local commands
  commands=$(sed -n "/:name: $1\$/,/^[^ ]/s/^  \([^ :].*\)/\1/p" "$here/../../cmake/reference/tasks/run-in-compose.rst")
  mkdir -p "$work/manual"
  ln -sfn "$build" "$work/manual/build"
  (cd "$work/manual" && set -e && eval "$commands") >"$work/said" 2>&1 || {
    cat "$work/said"
    return 1
  }
}

docker() {
  if [ "$1" = compose ]; then
    shift
    "$compose" "$@"
  else
    command docker "$@"
  fi
}

has_diary() {
  [ "$(inside postgres psql -U postgres -Atc 'SELECT count(*) > 0 FROM starts' diary)" = t ]
}

order() {
  engine_enter curl -sS --fail --max-time 10 --cacert "$build/wazo/certificates/ca.crt" \
    --resolve "bakery.example.org:$gateway_port:127.0.0.1" "https://bakery.example.org:$gateway_port/api/shopfront/1.0/orders" \
    -d '{"bread": "rye", "customer": "ada@example.org"}'
}

first_order() {
  [ "$(order | jq -c .)" = '{"number":1,"left":99}' ] && echo 1 >"$work/orders"
}

# Records the assigned numbers: a duplicate would mean that an order is lost.
ordered_again() {
  local number
  number=$(order | jq .number)
  [ "$number" -gt "$(tail -n 1 "$work/orders")" ] && echo "$number" >>"$work/orders"
}

mail_starts() {
  # Itself, and not a shell around it, is what is stopped.
  (exec nsenter --target "$other_host" --net python3 "$here/mail_server.py" "$mail_server" 2525 "$work/mail") &
  mail_pid=$!
}

mail_stops() {
  kill "$mail_pid"
  wait "$mail_pid" || true
}

delivered() { # TEXT
  grep -qF "$1" "$work/mail"
}

delivered_all() {
  local number
  while read -r number; do
    delivered "Order $number: rye" || return 1
  done <"$work/orders"
}

broker_takes() { # PASSWORD
  inside rabbitmq rabbitmqctl authenticate_user guest "$1"
}

is_postgres_17() {
  inside postgres psql -U postgres -Atc 'SHOW server_version' | grep '^17\.'
}

reaches_out() { # CONTAINER
  inside "$1" timeout 2 bash -c ": </dev/tcp/$mail_server/2525"
}
