# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# Removed, it is down and keeps its configuration; purged, nothing is left of it but the system user.

life_after_removal() {
  check 'the package is removed' machine_run dpkg -r "$package"
  check 'removed, it does not run' does_not_run
  check 'its configuration is kept' configuration_is_kept
  check 'nginx accepts what is left' nginx_is_content
  check 'the package installs again' install new.deb
  check 'installed again, it is active' runs
  if behind_gateway; then
    check 'installed again, it is behind the gateway' gateway_answers
  fi
}

# All its conffiles; one without any has none in a folder of its own either.
configuration_is_kept() {
  local files
  # shellcheck disable=SC2016 # a field of dpkg's
  files=$(machine_run dpkg-query --show --showformat='${Conffiles}\n' "$package" | awk 'NF == 2 { print $1 }')
  # shellcheck disable=SC2086 # a list
  [ -n "$files" ] && machine_run ls -d $files
}

life_after_purge() {
  check 'the package is purged' machine_run dpkg -P "$package"
  check 'purged, it does not run' does_not_run
  check 'nothing is left of it' nothing_is_left
  check 'its user is left, as Debian wants it' machine_run getent passwd "$(fact user)"
  check 'nginx accepts what is left after the purge' nginx_is_content
  check 'monit has forgotten it' machine_until 40 "! monit -B summary | grep -F ' $name '"
  if [ "$(fact consul)" = true ]; then
    check 'consul has forgotten it' machine_until 10 "curl -sf http://127.0.0.1:8500/v1/catalog/service/$name | jq -e 'length == 0'"
  fi
  machine_reboot
  check 'the machine boots without a failed unit' no_failed_unit
}

no_failed_unit() {
  local failed
  failed=$(machine_run systemctl --failed --plain --no-legend)
  echo "$failed"
  [ -z "$failed" ] || {
    machine_run journalctl -q -b -p notice
    return 1
  }
}

does_not_run() {
  local state
  state=$(machine_run systemctl is-active "$unit" || true)
  echo "is $state"
  [ "$state" = inactive ] && ! machine_run pgrep -u "$(fact user)"
}

# All files but those that the machine's own daemons, dpkg and this test write as they go.
files_of_the_machine() {
  machine_run find / -xdev -printf '%y %p\n' | grep -vE "^. ($(paste -s -d '|' <<<"$not_the_packages"))\$" | sort
}

not_the_packages='/(dev|proc|run|sys|root)(/.*)?
/(var/)?tmp/systemd-private-.*
/etc/(passwd|group|shadow|gshadow|subuid|subgid)-
/var/cache/.*
/var/lib/(apt|consul|dpkg|logrotate|monit)/.*
/var/lib/systemd/(random-seed|timers/.*)
/var/log/(alternatives|auth|cron|daemon|dpkg|kern|monit|user)[.]log
/var/log/(btmp|lastlog|messages|syslog|wtmp)(.db)?
/var/log/(journal|nginx)/.*'

nothing_is_left() {
  local left
  left=$(
    files_of_the_machine | comm -13 "$machine_dir/before" -
    machine_run find /run -name "*$name*"
  )
  echo "$left"
  [ -z "$left" ]
}
