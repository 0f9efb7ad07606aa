#!/bin/bash
# machine.sh <work dir>: the example of a platform as packages, in a booted Debian with real PostgreSQL and Redis, as TAP.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$here/../lab/machine.sh"
# shellcheck source=tests/lab/stops.sh
source "$here/../lab/stops.sh"
# shellcheck source=tests/live/tap.sh
source "$here/../live/tap.sh"
# shellcheck source=tests/compose/project.sh
source "$here/project.sh"
# shellcheck source=tests/compose/calls.sh
source "$here/calls.sh"

work=${1:?machine.sh <work dir>}
tls=/etc/wazo-service/tls

tap_on_failure() {
  machine_explain accounts.service gateway.service avatars.service
}

# The gateway's certificate is the machine's own, and not what is looked at here.
ask() { # PATH OPTION…
  local path=$1
  shift
  machine_run curl -sS --fail --insecure --max-time 10 "https://127.0.0.1$path" "$@"
}

# As an administrator would, once.
make_database() {
  machine_run su postgres -c 'createuser accounts && createdb --owner=accounts accounts'
}

install_all() {
  machine_shell 'dpkg -i /root/accounts.deb /root/avatars.deb /root/gateway.deb'
}

active() {
  machine_run systemctl is-active accounts gateway avatars
}

verified() { # OPTION…
  machine_run timeout 5 openssl s_client -connect 127.0.0.1:9487 -brief -verify_return_error -alpn h2 -cert "$tls/gateway.crt" -key "$tls/gateway.key" "$@" </dev/null
}

certificate() {
  machine_run openssl verify -x509_strict -purpose sslserver -CAfile "$tls/ca.crt" -verify_hostname "$1" "$tls/accounts.crt"
}

refused() { # CMD…
  ! "$@"
}

sum_of_key() {
  machine_run sha256sum "$tls/accounts.key" "$tls/ca.key"
}

is() { # TEXT CMD…
  local expected=$1
  shift
  [ "$("$@")" = "$expected" ]
}

key_is_kept_by() { # CMD…
  local before
  before=$(sum_of_key) && "$@" && [ "$before" = "$(sum_of_key)" ]
}

life_as_packages() {
  check 'all three are installed' install_all
  check 'all three run' eventually 15 active
  check 'the key was made here, for the service alone' machine_shell "[ \"\$(stat -c '%a %U' $tls/accounts.key)\" = '600 accounts' ]"
  check 'the package checks how long its certificate is good' machine_shell '/usr/share/wazo-service/checks/accounts | grep "^ok .* its certificate is good"'
  check 'no package brings a key' refused machine_shell 'dpkg -L accounts avatars gateway | grep -E "\.(key|crt)$"'
  check 'nobody else can read the key' refused machine_run su gateway -s /bin/cat "$tls/accounts.key"
  check 'its certificate is good for its name' certificate accounts
  check 'its certificate is good on this machine' certificate localhost
  check 'accounts says by its health protocol that it serves' eventually 15 machine_run /root/health grpcs 9487 / accounts
  check 'and to its caller' eventually 15 machine_run /root/health grpcs 9487 / gateway
  check 'but to nobody without a certificate' refused machine_run /root/health grpcs 9487
  check 'nobody else can read its caller'"'"'s key' refused machine_run su accounts -s /bin/cat "$tls/gateway.key"
  check 'gRPC is verified with the CA' verified -verify_hostname accounts -CAfile "$tls/ca.crt"
  check 'gRPC is refused without it' refused verified -verify_hostname accounts
  check 'an account goes through nginx and gRPC' eventually 15 register
  check 'it is in PostgreSQL' machine_shell 'su postgres -c "psql -At accounts -c \"SELECT name FROM people\"" | grep -x ada'
  check 'a session can be had' log_in
  check 'it is in Redis' machine_shell 'redis-cli --scan --pattern "accounts:session:*" | grep .'
  check 'the session is known' known
  check 'the interpreted service answers' draw
  check 'what a program prints is in its log, once' printed_once accounts avatars gateway
  check 'what it says to syslog is there, too' says_to_syslog
  check 'nothing of it is in the journal' refused machine_shell 'journalctl -b -u accounts | grep "listens on"'
  check 'rotated, the log goes on' rotates
  check 'a password of Redis comes from a file that root alone reads' with_password
  check 'and is to be seen nowhere' seen_nowhere
}

printed_once() { # SERVICE…
  local service
  for service in "$@"; do
    is 1 machine_run grep -c 'listens on' "/var/log/$service.log" || return
    is "640 $service adm" machine_run stat -c '%a %U %G' "/var/log/$service.log" || return
  done
}

says_to_syslog() {
  machine_shell 'systemctl start rsyslog && logger -t accounts -- by syslog'
  machine_until 10 'grep "by syslog" /var/log/accounts.log'
}

rotates() {
  machine_run logrotate -f /etc/logrotate.d/avatars && machine_run systemctl restart avatars && machine_until 10 'grep "listens on" /var/log/avatars.log'
}

seen_nowhere() {
  ! machine_shell 'systemctl show accounts; cat /proc/[0-9]*/environ /proc/[0-9]*/cmdline' 2>/dev/null | grep -aqF t0p-secret
}

with_password() {
  machine_run redis-cli config set requirepass t0p-secret
  eventually 10 refused machine_run /root/health grpcs 9487 / accounts
  machine_shell 'echo t0p-secret >/etc/credstore/accounts.redis && chmod 0600 /etc/credstore/accounts.redis && systemctl restart accounts'
  is '700 root' machine_run stat -c '%a %U' /etc/credstore && eventually 15 log_in
}

life_after() {
  check 'another installation leaves the key alone' key_is_kept_by install_all
  local before
  before=$(sum_of_key)
  machine_reboot
  check 'a reboot leaves the key alone' is "$before" sum_of_key
  machine_shell 'rm /etc/credstore/accounts.redis && systemctl restart accounts'
  check 'and everything comes back' eventually 30 log_in
  check 'a certificate for other names is issued anew' reissued
  check 'the health protocol says when a database is gone' without_redis
  check 'a stop that comes early ends the accounts' unit_stops_early accounts.service
  check 'a stop that comes early ends the gateway' unit_stops_early gateway.service
  check 'a stop that comes early ends the avatars' unit_stops_early avatars.service
  check 'purged, they leave no key behind' machine_shell "dpkg --purge gateway accounts avatars && [ ! -e /etc/wazo-service ] && [ ! -e /etc/credstore ]"
}

reissued() {
  local before
  before=$(sum_of_key) || return
  machine_shell 'sed -i "s/^DNS.1 = .*/&\nDNS.9 = added.example.org/" /usr/share/accounts/accounts.cnf && systemctl restart accounts'
  [ "$before" != "$(sum_of_key)" ] && certificate added.example.org
}

without_redis() {
  machine_run systemctl stop redis-server
  eventually 10 refused machine_run /root/health grpcs 9487 / accounts
  machine_run systemctl start redis-server
  eventually 10 machine_run /root/health grpcs 9487 / accounts
}

project_build "$work/platform"
machine_new "$(lab_suite)" platform
for package in accounts avatars gateway; do
  machine_copy_in "$(echo "$build/${package}"_*.deb)" "/root/$package.deb"
done
machine_copy_in "$build/wazo/images/health" /root/health
machine_boot
make_database
life_as_packages
life_after
tap_done
