# shellcheck shell=bash
# A machine that boots has its service, without anybody's doing.

life_after_a_reboot() {
  machine_reboot
  check 'after a reboot it is active' runs
  check 'its pid file is right again' pid_file_is_right
  if behind_gateway; then
    check 'its health is seen through the gateway again' gateway_answers
  fi
  check 'monit says OK after the reboot' monit_says_ok
  check 'nobody warns of it after the reboot' no_warning
  check 'it passes its own checks after the reboot' passes_its_own_checks
}

gateway_answers() {
  answers && through_gateway "$(fact health)"
}
