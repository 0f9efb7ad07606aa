# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# Killed, it comes back: by systemd, and where systemd is told not to, by monit.

life_after_a_crash() {
  if [ "$(fact restart)" != no ]; then
    check 'killed, systemd brings it back' comes_back_from_kill
    check 'monit says OK, whoever was faster' monit_says_ok
  fi
  machine_shell "mkdir -p /run/systemd/system/$unit.d && printf '[Service]\nRestart=no\n' >/run/systemd/system/$unit.d/lab.conf"
  machine_run systemctl daemon-reload
  check 'killed, with Restart=no, monit brings it back' comes_back_from_kill
  machine_run rm -r "/run/systemd/system/$unit.d"
  machine_run systemctl daemon-reload
  check 'monit says OK again' monit_says_ok
}

comes_back_from_kill() {
  local before
  before=$(main_pid)
  machine_run systemctl kill --signal=KILL "$unit"
  machine_until 60 "now=\$(systemctl show -P MainPID $unit) && [ \$now != 0 ] && [ \$now != $before ] && systemctl is-active $unit"
}
