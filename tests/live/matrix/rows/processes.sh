# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, worker, notes: words.sh
# A further process of the service (wazo_add_process): it comes, goes and rests with the service, unless an administrator wants it otherwise.

# The states of the service and of its further process, in systemctl's words.
both_are() { # ACTIVE/ACTIVE
  # Nobody who starts the service waits for the process.
  machine_until 5 "! systemctl is-active $worker | grep -x activating" || fail 'its start does not end'
  same 'the state of the service and its process' "$(machine_run systemctl is-active "$unit")/$(machine_run systemctl is-active "$worker")" "$1"
}

row_a_further_process_lives_with_the_service() {
  local before
  give 2.0.0
  both_are active/active
  same 'its command line' "$(machine_shell "tr '\\0' ' ' </proc/$(process "$worker")/cmdline")" 'sleep infinity '
  same 'its user' "$(machine_shell "ps -o user= -p $(process "$worker")")" wazo-matrix
  exists /var/log/wazo-matrix-worker.log
  service stop
  both_are inactive/inactive
  service start
  both_are active/active
  before=$(process "$worker")
  service restart
  both_are active/active
  differs 'its process' "$(process "$worker")" "$before"
  in_machine systemctl stop "$worker"
  both_are active/inactive
}

row_it_comes_and_goes_with_versions() {
  give 1.0.0
  give 2.0.0
  both_are active/active
  same 'whether it is enabled' "$(machine_run systemctl is-enabled "$worker")" enabled
  give 3.0.0
  both_are active/inactive
  missing "/usr/lib/systemd/system/$worker"
  missing /etc/monit/conf.d/wazo-matrix-worker
  wipe
  missing /var/log/wazo-matrix-worker.log
  missing /run/wazo-matrix-worker
}

row_an_upgrade_leaves_it_disabled_or_stopped_with_the_service() {
  give 2.0.0
  in_machine systemctl disable --now "$worker"
  give 2.1.0
  both_are active/inactive
  in_machine systemctl enable --now "$worker"
  service stop
  give 2.0.0
  both_are inactive/inactive
}

row_one_that_is_new_rests_with_a_service_that_rests() {
  give 1.0.0
  service stop
  give 2.0.0
  both_are inactive/inactive
  service start
  both_are active/active
}

row_monit_starts_it_again_but_not_without_the_service() {
  in_machine systemctl start monit
  machine_until 10 'monit -B summary' || fail 'monit does not start'
  give 2.0.0
  machine_until 10 'monit -B summary | grep wazo-matrix-worker' || fail 'monit does not know it'
  machine_shell "kill -9 $(process "$worker")"
  machine_until 60 "systemctl is-active $worker" || fail 'it is not started again'
  take
  both_are inactive/inactive
}
