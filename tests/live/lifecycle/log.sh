# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# The log is rotated under the running service, which writes on to the new file.

life_of_the_log() {
  check 'it has written to its log' machine_run test -s "$(fact log)"
  check 'logrotate rotates its log' rotates
  check 'after that it writes on to the new file' writes_on
  check 'the new log is its own' is_own "$(fact log)"
}

rotates() {
  machine_run logrotate -f "/etc/logrotate.d/$name" && machine_shell "ls $(fact log).1*"
}

# A program that says nothing when asked says something when it stops or starts.
writes_on() {
  holds_no_old_log || return
  if has_port; then
    answers
  fi
  machine_run test -s "$(fact log)" || machine_run systemctl restart "$unit"
  machine_until 10 "test -s $(fact log)"
}

holds_no_old_log() {
  ! machine_shell "readlink /proc/$(main_pid)/fd/* | grep -E '^$(fact log)([.-]| .deleted)'"
}
