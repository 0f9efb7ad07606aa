# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# The service itself, in the states that an administrator may have left it in.

row_an_installation_enables_and_starts() {
  give 1.0.0
  is enabled/active
}

row_an_upgrade_restarts_what_runs() {
  local before
  give 1.0.0
  before=$(process)
  give 2.0.0
  is enabled/active
  differs 'the process' "$(process)" "$before"
}

row_an_upgrade_leaves_stopped_what_was_stopped() {
  give 1.0.0
  service stop
  give 2.0.0
  is enabled/inactive
}

row_it_is_restarted_again_once_the_administrator_started_it() {
  local before
  give 1.0.0
  service stop
  give 2.0.0
  service start
  before=$(process)
  give 1.0.0
  is enabled/active
  differs 'the process' "$(process)" "$before"
}

row_an_upgrade_leaves_alone_what_is_disabled_and_stopped() {
  give 1.0.0
  in_machine systemctl disable --now "$unit"
  give 2.0.0
  is disabled/inactive
}

row_an_upgrade_restarts_what_is_disabled_and_runs() {
  local before
  give 1.0.0
  service disable
  before=$(process)
  give 2.0.0
  is disabled/active
  differs 'the process' "$(process)" "$before"
}

row_an_upgrade_leaves_alone_what_is_masked() {
  give 1.0.0
  in_machine systemctl mask --now "$unit"
  give 2.0.0
  is masked/inactive
}

row_an_upgrade_starts_what_failed() {
  give 1.0.0
  in_machine systemctl kill --signal=KILL "$unit"
  machine_until 5 "systemctl is-failed $unit" || fail 'it does not fail'
  give 2.0.0
  is enabled/active
}

row_a_removal_stops() {
  local before
  give 1.0.0
  before=$(process)
  take
  missing "/proc/$before"
}

row_removed_and_installed_again_it_starts_even_if_it_was_stopped() {
  give 1.0.0
  service stop
  take
  give 2.0.0
  is enabled/active
}

row_disabled_removed_and_installed_again_it_stays_disabled() {
  give 1.0.0
  in_machine systemctl disable --now "$unit"
  take
  give 2.0.0
  is disabled/inactive
}

row_a_service_that_fails_to_start_fails_no_installation() {
  put /etc/wazo-matrix.fails
  give 1.0.0
  machine_until 5 "systemctl is-failed $unit" || fail 'it does not fail'
}

row_a_standby_machine_starts_nothing() {
  put /var/lib/wazo/disabled
  give 1.0.0
  is enabled/inactive
  give 2.0.0
  is enabled/inactive
}

# The mark of preinst is for upgrades of what was configured once; this never was.
row_an_installation_that_broke_off_starts_in_the_end() {
  in_machine mv /bin/systemd-sysusers /root
  machine_run dpkg --install /root/1.0.0.deb && fail 'it installs without systemd-sysusers'
  in_machine mv /root/systemd-sysusers /bin
  give 2.0.0
  is enabled/active
}

row_an_upgrade_that_breaks_off_leaves_stopped_what_was_stopped() {
  squat
  give 1.0.0
  service stop
  machine_run dpkg --install /root/2.0.0.deb && fail 'it overwrites the file of another package'
  is enabled/inactive
}

row_an_upgrade_that_breaks_off_leaves_running_what_ran() {
  squat
  give 1.0.0
  machine_run dpkg --install /root/2.0.0.deb && fail 'it overwrites the file of another package'
  is enabled/active
}

# A package that owns a file which only version 2.0.0 brings.
squat() {
  in_machine bash -c '
    mkdir -p /tmp/squatter/DEBIAN /tmp/squatter/etc/wazo-matrix
    touch /tmp/squatter/etc/wazo-matrix/further.yml
    printf "%s\n" "Package: squatter" "Version: 1" "Architecture: all" "Maintainer: lab <lab@wazo.invalid>" "Description: x" >/tmp/squatter/DEBIAN/control
    dpkg-deb --build /tmp/squatter /tmp/squatter.deb && dpkg --install /tmp/squatter.deb'
}

# A watchdog that starts the service between its stop and the end of its files meets that moment in about every second round.
row_what_a_watchdog_starts_during_the_removal_is_stopped_too() {
  local round
  for round in 1 2 3; do
    give 1.0.0
    machine_shell "while [ -e /usr/lib/systemd/system/$unit ]; do systemctl start $unit; done" >/dev/null 2>&1 &
    take
    wait "$!"
    same "the process after removal $round" "$(process)" 0
  done
}
