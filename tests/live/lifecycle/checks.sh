# shellcheck shell=bash
# shellcheck disable=SC2154 # name: lifecycle.sh
# The package brings a program that checks the machine itself, item by item of the platform's checklist.

passes_its_own_checks() {
  machine_run env WAZO_PATIENCE=40 "/usr/share/wazo-service/checks/$name"
}
