# shellcheck shell=bash
# Services of a booted machine that are asked to stop before they are at work; monit does not start them meanwhile. Sourced beside machine.sh.

# SIGTERM ends a service, however early it comes. What is compiled waits for the signal, in the examples and in new services; what is not handles it.
unit_stops_early() { # UNIT
  if machine_run jq -e .compiled "/usr/share/wazo-service/manifests/${1%.service}.json" >/dev/null; then
    unwatched stops_before_it_begins "$1"
  else
    unwatched stops_while_it_begins "$1"
  fi
}

# The signal is there before the program begins; it ends in order every time.
stops_before_it_begins() { # UNIT
  # shellcheck disable=SC2016 # expanded inside
  machine_run bash -euc '
    folder=/run/systemd/system/$1.d
    command=$(sed -n "s/^ExecStart=//p" "/usr/lib/systemd/system/$1")
    mkdir -p "$folder"
    printf "%s\n" "[Service]" Restart=no ExecStartPost= ExecStart= \
      "ExecStart=/usr/bin/env --block-signal=TERM /bin/sh -c '\''kill -TERM \$\$\$\$; exec $command'\''" >"$folder/stop.conf"
    systemctl daemon-reload
    systemctl stop "$1"
    systemctl reset-failed "$1" 2>/dev/null || true
    for ((round = 1; round <= 10; round++)); do
      systemctl start "$1"
      timeout 10 sh -c "while systemctl --quiet is-active $1; do sleep 0.05; done" || failed="does not end"
      [ "$(systemctl show --property=ExecMainStatus --value "$1")" = 0 ] || failed="does not end in order"
      [ -z "${failed-}" ] || { echo "$1 $failed in round $round"; systemctl status "$1"; exit 1; }
      systemctl reset-failed "$1" 2>/dev/null || true
    done
    rm -r "$folder"
    systemctl daemon-reload
    systemctl start "$1"' - "$1"
}

# The signal comes at one moment or another of its first half second.
stops_while_it_begins() { # UNIT
  # shellcheck disable=SC2016 # expanded inside
  machine_run bash -euc '
    for pause in 0 0.02 0.04 0.07 0.1 0.13 0.16 0.2 0.25 0.3 0.4 0.5; do
      systemctl stop "$1"
      systemctl reset-failed "$1" 2>/dev/null || true
      systemctl start --no-block "$1"
      sleep "$pause"
      timeout 10 systemctl stop "$1" || { echo "after $pause s $1 does not stop"; exit 1; }
    done
    systemctl start "$1"' - "$1"
}

unwatched() { # CMD…
  local status=0 watched
  watched=$(machine_run systemctl is-active monit.service) || true
  machine_run systemctl stop monit.service || true
  "$@" || status=$?
  [ "$watched" != active ] || machine_run systemctl start monit.service
  return "$status"
}
