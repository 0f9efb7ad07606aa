# shellcheck shell=bash
# shellcheck disable=SC2034 # for the rows
# The words that the rows of the matrix are written in. What does not come true ends the row, and only the row.

unit=wazo-matrix.service
worker=wazo-matrix-worker.service
location=/etc/nginx/locations/https-available/wazo-matrix
link=/etc/nginx/locations/https-enabled/wazo-matrix
check_link=/etc/monit/conf.d/wazo-matrix
definition_link=/etc/consul.d/wazo-matrix.json
notes=/var/lib/wazo-service/wazo-matrix

fail() { # WHY
  echo "$1"
  exit 1
}

# --- what is done ----------------------------------------------------------------------------------------------------------------------------------------

# As if the package had never been here. Those who watch services rest until a row wants them. What the row before has left behind fails this one, and no more.
start_over() {
  local left
  machine_shell "
    rm -rf /usr/sbin/policy-rc.d /etc/systemd/system-preset /etc/systemd/system/$unit /etc/wazo-matrix.fails /var/lib/wazo/disabled /root/filler \
      /etc/nginx/conf.d/broken.conf /etc/monit/conf.d/broken /etc/consul.d/broken.json /etc/monit/conf.d/wazo-matrix* /tmp/wazo-matrix.*
    dpkg --purge --force-remove-reinstreq wazo-renamed wazo-matrix wazo-rival-port wazo-rival-path wazo-rival-user squatter
    systemctl stop $unit $worker nginx monit consul
    systemctl reset-failed" >/dev/null 2>&1 || true
  left=$(machine_shell 'ls -d /var/{lib,cache}/wazo-matrix /var/lib/wazo-service /var/log/wazo-matrix* 2>/dev/null') || true
  [ -z "$left" ] || {
    machine_shell "rm -r ${left//$'\n'/ }"
    fail "the row before has left behind: $left"
  }
}

in_machine() { # CMD…
  machine_run "$@" || fail "this fails: $*"
}

# One of the versions, in whatever state the package is.
give() { # VERSION
  in_machine dpkg --install "/root/$1.deb"
}

take() {
  in_machine dpkg --remove wazo-matrix
}

wipe() {
  in_machine dpkg --purge wazo-matrix
}

service() { # start|stop|…
  in_machine systemctl "$1" "$unit"
}

put() { # FILE LINE…
  local file=$1
  shift
  machine_shell "mkdir -p '${file%/*}' && cat >'$file'" < <(printf '%s\n' "$@") || fail "cannot write $file"
}

# As those do who build images: no service starts or stops.
forbid_services() {
  put /usr/sbin/policy-rc.d '#!/bin/sh' 'exit 101'
  in_machine chmod 0755 /usr/sbin/policy-rc.d
}

# --- what is expected ------------------------------------------------------------------------------------------------------------------------------------

same() { # WHAT IT-IS IT-SHOULD-BE
  [ "$2" = "$3" ] || fail "$1 is '$2' and not '$3'"
}

differs() { # WHAT IT-IS IT-WAS
  [ "$2" != "$3" ] || fail "$1 is still '$3'"
}

# The state of the service, in systemctl's words.
is() { # ENABLED/ACTIVE
  same 'the state of the service' "$(machine_run systemctl is-enabled "$unit")/$(machine_run systemctl is-active "$unit")" "$1"
}

process() { # [UNIT]
  machine_run systemctl show --property=MainPID --value "${1:-$unit}"
}

exists() { # PATH
  machine_shell "[ -e '$1' ] || [ -L '$1' ]" || fail "$1 is not there"
}

missing() { # PATH
  machine_shell "[ ! -e '$1' ] && [ ! -L '$1' ]" || fail "$1 is there"
}
