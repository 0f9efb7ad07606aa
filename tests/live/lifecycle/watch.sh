# shellcheck shell=bash
# Those who watch the service see it well.

life_under_watch() {
  check 'monit says OK' monit_says_ok
  if [ "$(fact consul)" = true ]; then
    check 'consul says passing' consul_says_passing
  fi
  check 'it passes its own checks' passes_its_own_checks
}
