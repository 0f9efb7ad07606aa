# shellcheck shell=bash
# What a service of the platform goes through on a machine, the same with the stand-in and with a real server. Sourced after machine.sh; the platform's
# administrator has the password that platform_stand_in.py has.

# shellcheck source=tests/lab/stops.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/stops.sh"
platform_tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

joins_die() { # WHAT
  echo "$joining: $1" >&2
  machine_explain "$joining" opentera
  machine_run tail -n 20 "/var/log/$joining.log" >&2 || true
  exit 1
}

# The platform's administrator, and what the tests ask by.
joins_prepare() {
  local file
  for file in platform_answers.py switch_and_token.py; do
    machine_copy_in "$platform_tests/$file" "/root/$file"
  done
  # shellcheck disable=SC2016 # the password has a dollar sign
  machine_shell 'umask 077; printf "%s\n" user=admin '\''password=Pass "word\ $x1'\'' >/root/credentials'
}

joins_start_stand_in() {
  machine_copy_in "$platform_tests/platform_stand_in.py" /root/platform_stand_in.py
  machine_run systemd-run --quiet --unit=platform /usr/bin/python3 /root/platform_stand_in.py 4040 /usr/share/wazo-certs/server.crt \
    /usr/share/wazo-certs/server.key /root/table.json 6379
  machine_until 10 "ss -Hltn 'sport = :4040' | grep -q ."
}

operator() { # WORD…
  machine_run python3 /root/switch_and_token.py "$@"
}

register() { # OPTION…
  machine_run "/usr/share/$joining/register.sh" --ca /usr/share/wazo-certs/ca.crt --credentials /root/credentials "$@" || joins_die 'it cannot be registered'
}

# Sets answer and status.
ask() { # PATH [OPTION…]
  local path=$1
  shift
  answer=$(machine_run curl --silent --max-time 10 --cacert /usr/share/wazo-certs/ca.crt --write-out '\n%{http_code}' "$@" \
    "https://localhost:40075/${joining#opentera-}$path")
  status=${answer##*$'\n'}
  answer=${answer%$'\n'*}
}

answers_within() { # SECONDS
  machine_until "$1" "curl --silent --fail --cacert /usr/share/wazo-certs/ca.crt https://localhost:40075/${joining#opentera-}/1.0/status" ||
    joins_die "it does not answer within $1 seconds"
}

waits_for_its_row() {
  machine_until 20 "grep -q 'there is no service.$joining in Redis' /var/log/$joining.log" || joins_die 'it does not say what it waits for'
  ask /1.0/status
  [ "$status" != 200 ] || joins_die 'it serves before it is registered'
}

is_let_in() {
  local said
  said=$(register --gateway)
  [[ $said == *"$joining has been registered"* && $said != *'does not read'* ]] || joins_die "register.sh says $said"
  [ "$(register)" = "$joining is already registered" ] || joins_die 'it is registered twice'
  answers_within 15
}

tells_callers_apart() {
  local token
  token=$(operator token)
  ask /1.0/greetings/Bob
  [ "$status" = 403 ] || joins_die "a caller without a token gets $status"
  ask /1.0/greetings/Bob --header "Authorization: OpenTera x$token"
  [ "$status" = 403 ] || joins_die "a caller with a false token gets $status"
  ask /1.0/greetings/Bob --header "Authorization: OpenTera $token"
  [[ $status = 200 && $answer == *'"Hello, Bob!"'* ]] || joins_die "a caller with a token gets $status $answer"
}

is_switched_off_and_on() {
  operator switch "$joining" off
  machine_until 10 "! curl --silent --fail --cacert /usr/share/wazo-certs/ca.crt https://localhost:40075/${joining#opentera-}/1.0/status" ||
    joins_die 'it serves while it is switched off'
  sleep 3
  operator switch "$joining" on
  answers_within 30
}

comes_back_with_the_platform() {
  machine_run systemctl stop opentera
  machine_shell "! systemctl --quiet is-active $joining" || joins_die 'it goes on without the platform'
  # monit, which misses the service, leaves the platform alone
  machine_shell "monit start $joining; sleep 5; ! systemctl --quiet is-active opentera" >/dev/null || joins_die 'monit starts the platform'
  machine_run systemctl start opentera
  answers_within 60
}

survives_an_upgrade() { # DEB
  machine_shell "echo '{\"$joining\": {\"greeting\": \"Good day\"}}' >/etc/$joining/conf.d/10.json"
  machine_run dpkg -i "$1" >/dev/null 2>&1 || joins_die 'it cannot be upgraded'
  answers_within 20
  ask /1.0/greetings/Bob --header "Authorization: OpenTera $(operator token)"
  [[ $answer == *'"Good day, Bob!"'* ]] || joins_die "after the upgrade it says $answer"
  [ "$(machine_run stat --format '%a %U %G' "/etc/$joining/$joining.json")" = "640 root $joining" ] || joins_die 'others may read its configuration'
}

leaves_without_a_trace() {
  machine_run rm "/etc/$joining/conf.d/10.json"
  [ "$(register --unregister)" = "$joining is no longer registered" ] || joins_die 'it cannot be unregistered'
  machine_run dpkg --purge "$joining" >/dev/null 2>&1 || joins_die 'it cannot be purged'
  machine_run nginx -t -q
  machine_shell "for file in /etc/$joining /usr/share/$joining /etc/nginx/opentera/$joining.conf; do [ ! -e \$file ] || exit 1; done" ||
    joins_die 'something of it is left'
}

# joins NAME DEB: installed, registered, asked, switched off and on, upgraded and purged; DEB is its package in the machine.
joins() {
  joining=$1
  machine_run dpkg -i "$2" >/dev/null 2>&1 || joins_die 'it cannot be installed'
  waits_for_its_row
  is_let_in
  tells_callers_apart
  is_switched_off_and_on
  comes_back_with_the_platform
  unit_stops_early "$joining.service" || joins_die 'a stop that comes early is lost'
  survives_an_upgrade "$2"
  leaves_without_a_trace
}
