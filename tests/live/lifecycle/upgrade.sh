# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# From an older version to this one, on a machine whose administrator has changed things.

life_through_an_upgrade() {
  check 'the older package installs' install older.deb
  check 'the older service is active' runs
  change_configuration
  local before
  before=$(main_pid)
  check 'the package upgrades' install new.deb --force-confold
  check 'after the upgrade it is active' runs
  check 'the upgrade has restarted it' is_another_process "$before"
  check 'what the administrator changed is kept' changes_are_kept
  check 'monit would start with what dpkg left behind' monit_would_start
  if behind_gateway; then
    check 'the link that the administrator took away stays away' machine_run test ! -L "$(fact nginx_enabled)"
    machine_run ln -s "$(fact nginx_available)" "$(fact nginx_enabled)"
    machine_run systemctl reload nginx
  fi
  check 'it passes its own checks after the upgrade' passes_its_own_checks
}

is_another_process() { # PID
  local now
  now=$(main_pid)
  echo "was $1, is $now"
  [ "$now" != 0 ] && [ "$now" != "$1" ]
}

# All files of the package in /etc, whether or not it says that they are conffiles. JSON has no comments to add.
changeable_files() {
  machine_shell "dpkg -L $package | grep '^/etc/' | grep -v 'json$' | while read -r file; do [ ! -f \$file ] || echo \$file; done"
}

change_configuration() {
  local file
  for file in $(changeable_files); do
    machine_shell "echo '# by the administrator' >>$file"
  done
  if behind_gateway; then
    machine_run rm "$(fact nginx_enabled)"
  fi
}

changes_are_kept() {
  local file status=0
  [ -n "$(changeable_files)" ] || return
  for file in $(changeable_files); do
    machine_run grep -q '# by the administrator' "$file" || {
      echo "$file has lost its change"
      status=1
    }
  done
  return "$status"
}

# dpkg lays the new version of a changed file beside it. Monit reads every file of its folder, and would refuse to start with
# two checks of one name.
monit_would_start() {
  machine_shell '! ls /etc/monit/conf.d/*.dpkg-* 2>/dev/null && monit -t >/dev/null'
}

# The same package, older, with other configuration files.
older_package() { # DEB OUT
  local tree
  tree=$(mktemp -d)
  dpkg-deb -R "$1" "$tree"
  sed -i 's/^Version: .*/Version: 0~lab/' "$tree/DEBIAN/control"
  find "$tree/etc" -type f ! -name '*.json' -exec sed -i '$a # of the older version' {} +
  dpkg-deb --root-owner-group -Znone -b "$tree" "$2" >/dev/null
  rm -rf "$tree"
}
