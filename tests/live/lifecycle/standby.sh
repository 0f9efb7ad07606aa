# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# On the standby machine of a pair a service that must not run there stays down, whoever tries.

marker=/var/lib/wazo/disabled

life_on_standby() {
  machine_run touch "$marker"
  machine_reboot
  if [ "$(fact standby)" = stop ]; then
    stays_down_on_standby
  else
    check 'on standby it runs all the same' runs
  fi
  machine_run rm "$marker"
  machine_run systemctl start "$unit"
  check 'taken out of standby, it starts' runs
  check 'taken out of standby, monit says OK' monit_says_ok
}

stays_down_on_standby() {
  check 'on standby a reboot does not start it' is_down
  check 'on standby monit does not start it' stays_down
  check 'on standby an upgrade works' install new.deb
  check 'on standby an upgrade does not start it' stays_down
  check 'it is still enabled' machine_run systemctl is-enabled "$unit"
  check 'on standby it passes its own checks' passes_its_own_checks
}

is_down() {
  [ "$(machine_run systemctl is-active "$unit")" = inactive ] && [ "$(main_pid)" = 0 ]
}

# Three seconds are three of monit's cycles in the lab.
stays_down() {
  local second
  for second in 1 2 3; do
    is_down || {
      echo "up in second $second"
      return 1
    }
    sleep 1
  done
}
