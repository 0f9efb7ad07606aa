#!/bin/bash
# The example on a booted machine with everything real that it meets: Redis, PostgreSQL, the platform's site, a browser. Only the registration has a
# stand-in. label: live
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$here/../lab/machine.sh"
# shellcheck source=tests/opentera/joins.sh
source "$here/joins.sh"
work=$1
base=https://localhost:40075/notes
authority=/usr/share/wazo-certs/ca.crt

die() {
  echo "$*" >&2
  machine_explain opentera-notes.service
  machine_run tail -n 20 /var/log/opentera-notes.log >&2
  exit 1
}

quietly() { # CMD…
  "$@" >"$work/log" 2>&1 || {
    tail -n 40 "$work/log" >&2
    die "failed: $*"
  }
}

build_package() {
  local step
  for step in "-S $here/../../example/opentera-notes -B $work/build -G Ninja -Werror=dev" "--build $work/build" "--build $work/build --target package"; do
    # shellcheck disable=SC2086 # words of a command line
    cmake $step >"$work/log" 2>&1 || {
      tail -n 40 "$work/log" >&2
      exit 1
    }
  done
}

boot() {
  # shellcheck disable=SC1091 # the package is built here, so it is installed in the same Debian
  machine_new "$(. /etc/os-release && echo "$VERSION_CODENAME")" opentera
  machine_boot
}

install_package() {
  machine_copy_in "$work"/build/opentera-notes_*.deb /root/notes.deb
  quietly machine_run dpkg -i /root/notes.deb
}

# Nobody has registered it, so it has no row.
ends_without_its_row() {
  # shellcheck disable=SC2016 # expanded inside
  machine_until 20 'test "$(systemctl show --property=ExecMainStatus --value opentera-notes)" = 1' || die 'it does not end with 1'
  machine_shell 'grep -q "there is no service.NotesService in Redis" /var/log/opentera-notes.log' || die 'it does not say why'
}

# As its README says; making the database a second time changes nothing.
make_database() {
  quietly machine_run runuser -u postgres -- psql -f /usr/share/opentera-notes/database.sql
  quietly machine_run runuser -u postgres -- psql -f /usr/share/opentera-notes/database.sql
  quietly machine_run runuser -u postgres -- psql -c "ALTER ROLE \"opentera-notes\" PASSWORD 'only here'"
  machine_shell 'umask 077; echo "127.0.0.1:5432:opentera_notes:opentera-notes:only here" >/etc/opentera-notes/pgpass
    chown opentera-notes: /etc/opentera-notes/pgpass'
  # the database is its user's alone
  quietly machine_run runuser -u postgres -- psql -c 'CREATE ROLE stranger LOGIN'
  ! machine_run runuser -u postgres -- psql -d opentera_notes -c 'SET ROLE stranger' -c 'CREATE TABLE x (y int)' >"$work/log" 2>&1 ||
    die 'a stranger can write to the database'
}

restart() {
  quietly machine_run systemctl restart opentera-notes
}

get() { # PATH [OPTION…]
  local path=$1
  shift
  machine_run curl --silent --show-error --fail-with-body --cacert $authority "$@" "$base$path"
}

is_there_when_registered() {
  [ "$(register)" = 'opentera-notes has been registered' ] || die 'it cannot be registered'
  [ "$(register)" = 'opentera-notes is already registered' ] || die 'it is registered twice'
  machine_shell 'redis-cli get service.NotesService | jq -e ".service_clientendpoint == \"/notes\"" >/dev/null' || die 'it has no row'
  # by itself: it is started again until it has its row
  machine_until 30 "curl --silent --fail --cacert $authority $base/1.0/status" || die 'it does not come up'
  quietly machine_run /usr/share/wazo-service/checks/opentera-notes
  get /1.0/status | jq -e '.status == "ok"' >/dev/null || die 'its status'
  get /1.0/api/api.yml | grep -q 'title: opentera-notes' || die 'its description'
}

# The row says where, not what was compiled in.
listens_where_its_row_says() {
  machine_shell "redis-cli get service.NotesService | jq -c '.service_port = 9777' | redis-cli -x set service.NotesService" >/dev/null
  restart
  machine_until 10 "ss -Hltnp 'sport = :9777' | grep opentera-notes" || die 'it does not listen where its row says'
  machine_shell "redis-cli get service.NotesService | jq -c '.service_port = $(jq '.["opentera-notes"]' "$here/../../example/opentera-notes/wazo-ports.json")' |
    redis-cli -x set service.NotesService" >/dev/null
  restart
  machine_until 10 "curl --silent --fail --cacert $authority $base/1.0/status" || die 'it does not come back'
}

keeps_notes() {
  local added
  added=$(get /1.0/notes --json '{"text": "Bread & <b>milk</b>"}')
  [ "$added" = '{"id":1,"text":"Bread & <b>milk</b>"}' ] || die "added: $added"
  get /1.0/notes --json '{"text": "second"}' >/dev/null
  get /1.0/notes --json '{"text": "third"}' >/dev/null
  get /1.0/notes/2 --request DELETE || die 'it cannot be removed'
  [ "$(get /1.0/notes | jq -c 'map(.id)')" = '[3,1]' ] || die 'its notes'
  ! get /1.0/notes/2 --request DELETE >"$work/log" 2>&1 || die 'it is removed twice'
  ! get /1.0/notes --json '{"text": ""}' >"$work/log" 2>&1 || die 'an empty note is taken'
  ! get /1.0/notes --json "{\"text\": \"$(printf 'x%.0s' {1..1001})\"}" >"$work/log" 2>&1 || die 'a note is too long'
  # the gateway's limit
  machine_shell "head -c 70000 /dev/zero >/root/large"
  [ "$(get /1.0/notes --data-binary @/root/large --output /dev/null --write-out '%{http_code}' 2>"$work/log" || true)" = 413 ] || die 'a body is too large'
}

# What is published on a topic while a command runs.
published() { # TOPIC LINE
  machine_shell "timeout 3 redis-cli subscribe $1 >/root/heard & sleep 0.5; $2 >/dev/null; wait; cat /root/heard"
}

# An RPCMessage with a method, the number 7 and the topic "answers", as the platform's services publish it.
call() { # METHOD
  printf 'printf "\\x0a\\x%02x%s\\x12\\x07answers\\x18\\x07" | redis-cli -x publish service.NotesService.rpc' "${#1}" "$1"
}

answers_on_its_topics() {
  local heard
  heard=$(published answers "$(call count)")
  [[ $heard == *'"id":7,"method":"count","pattern":"service.NotesService.rpc","return_value":2,"status":"OK"'* ]] || die "its answer: $heard"
  heard=$(published answers "redis-cli publish service.NotesService.rpc nonsense; $(call nothing)")
  [[ $heard != *message* ]] || die "its answer to an unknown method: $heard"
  machine_until 5 'grep -q "a call of no method that there is" /var/log/opentera-notes.log' || die 'a call of nothing'
  heard=$(published service.NotesService.events "curl -s --cacert $authority --json '{\"text\": \"fourth\"}' $base/1.0/notes")
  [[ $heard == *'type.googleapis.com/opentera.protobuf.LogEvent'*'note-added '* ]] || die "its event: $heard"
  machine_run redis-cli publish service.NotesService.messages 'hello there' >/dev/null
  machine_until 5 'grep -q "message: hello there" /var/log/opentera-notes.log' || die 'its message'
}

# A browser in the machine's network. It trusts the one certificate by its key, since it does not know the lab's authority.
page() { # URL
  local key
  key=$(openssl x509 -in "$(machine_root)/usr/share/wazo-certs/server.crt" -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64)
  nsenter -t "$machine_leader" -n timeout 60 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage "--user-data-dir=$work/browser" \
    "--ignore-certificate-errors-spki-list=$key" --virtual-time-budget=5000 --dump-dom "$1" 2>"$work/browser.log"
}

shows_its_pages() {
  local dom
  get / | grep -q '<form>' || die 'its page is not served'
  dom=$(page "$base")
  [[ $dom == *'3 notes</p>'* && $dom == *'<li>Bread &amp; &lt;b&gt;milk&lt;/b&gt; <button>Remove</button></li>'* ]] || die "its page in a browser: $dom"
}

outlives_its_databases() {
  quietly machine_run systemctl restart postgresql redis-server
  machine_until 10 "curl --silent --fail --cacert $authority $base/1.0/notes" || die 'it does not find its database again'
  local heard
  # shellcheck disable=SC2016
  machine_until 10 'test "$(redis-cli publish service.NotesService.rpc "{}")" = 1' || die 'it does not find its topics again'
  heard=$(published answers "$(call count)")
  [[ $heard == *'"return_value":3'* ]] || die "its answer: $heard"
}

stops_and_starts_with_the_platform() {
  register >/dev/null
  quietly machine_run systemctl stop opentera
  machine_shell '! systemctl --quiet is-active opentera-notes' || die 'it goes on without the platform'
  quietly machine_run systemctl start opentera
  machine_until 10 'systemctl is-active opentera-notes' || die 'it does not start with the platform'
}

leads_nowhere() {
  quietly machine_run nginx -t -q
  ! machine_run curl --silent --fail --cacert $authority "$base/" >"$work/log" || die 'the gateway still leads to it'
}

# Its locations are kept, and nobody reads them.
is_out_of_the_gateway_when_removed() {
  quietly machine_run dpkg --remove opentera-notes
  machine_run test -e /etc/nginx/opentera/available/opentera-notes.conf || die 'its locations are gone'
  leads_nowhere
}

is_gone_without_a_trace() {
  quietly machine_run dpkg --purge opentera-notes
  leads_nowhere
  machine_shell '! ls -d /etc/nginx/opentera/* /usr/share/opentera-notes /var/log/opentera-notes.log* /run/opentera-notes' 2>"$work/log" ||
    die 'something of it is left'
}

lab_need_root
rm -rf "$work"
mkdir -p "$work"
build_package
boot
install_package
ends_without_its_row
make_database
joining=opentera-notes
joins_prepare
joins_start_stand_in
is_there_when_registered
listens_where_its_row_says
keeps_notes
answers_on_its_topics
shows_its_pages
outlives_its_databases
stops_and_starts_with_the_platform
unit_stops_early opentera-notes.service || die 'an early stop is lost'
is_out_of_the_gateway_when_removed
is_gone_without_a_trace
