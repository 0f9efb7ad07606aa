#!/bin/bash
# many.sh [suite]: twenty packages in one run of apt, on a booted Debian, as TAP: everybody who has to know of them is asked once, not once for each. What
# their scripts cost is said beside the same packages without any.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"

daemons='nginx monit consul'

build_packages() {
  local deb tree=$machine_dir/tree
  lab_quietly cmake -S "$live/many" -B "$machine_dir/build" -G Ninja -DCMAKE_MODULE_PATH="$live/../../cmake"
  (cd "$machine_dir/build" && lab_quietly cpack -G DEB)
  for deb in "$machine_dir"/build/*.deb; do
    machine_copy_in "$deb" "/root/whole/${deb##*/}"
    rm -rf "$tree"
    dpkg-deb -R "$deb" "$tree"
    rm "$tree"/DEBIAN/{preinst,postinst,prerm,postrm,triggers}
    dpkg-deb --root-owner-group -Zgzip -b "$tree" "$machine_dir/bare.deb" >/dev/null
    machine_copy_in "$machine_dir/bare.deb" "/root/bare/${deb##*/}"
  done
}

# Prints how many milliseconds a line of shell takes in the machine.
time_of() { # LINE
  local begun=${EPOCHREALTIME/[.,]/}
  machine_shell "$1" >"$machine_dir/said" 2>&1 || cat "$machine_dir/said" >&2
  echo $(((${EPOCHREALTIME/[.,]/} - begun) / 1000))
}

install='apt-get -q -y install /root'
remove='apt-get -q -y remove "wazo-many-*"'
purge='dpkg --purge wazo-many-{1..20}'

# How often systemd has said something of each, since it booted.
asked() {
  # shellcheck disable=SC2016 # expanded inside
  machine_shell 'journalctl --sync; for unit in '"$daemons"'; do echo "$unit $(journalctl -q -b _PID=1 | grep -c "Reloaded $unit")"; done
    echo "systemd $(journalctl -q -b _PID=1 | grep -c "Reloading finished\|Reloading\.$")"'
}

# Each once or twice since then.
was_asked_little() { # BEFORE
  asked | paste -d ' ' - <(echo "$1") | awk '{ times = $2 - $4; print $1, times } times > 2 || $1 != "systemd" && times < 1 { failed = 1 } END { exit failed }'
}

all_are() { # HOW-MANY
  local active linked
  active=$(machine_shell "systemctl list-units --plain --no-legend --state=active 'wazo-many-*' | wc -l")
  linked=$(machine_shell "ls -d /etc/{monit/conf.d,nginx/locations/https-enabled,consul.d}/wazo-many-* 2>/dev/null | wc -l")
  echo "$active run, $linked links"
  [ "$active" = "$1" ] && [ "$linked" = $((3 * $1)) ]
}

machine_new "${1:-bookworm}"
build_packages
machine_boot
machine_shell "systemctl start $daemons" && machine_until 20 'monit -B summary && curl -sf 127.0.0.1:8500/v1/agent/services'
bare=$(time_of "$install/bare/*.deb")
bare_removal=$(time_of "$remove")
machine_shell "$purge" >/dev/null 2>&1
before=$(asked)
whole=$(time_of "$install/whole/*.deb")
check 'all of them run, and are linked' all_are 20
check 'their installation asks everybody twice at most' was_asked_little "$before"
before=$(asked)
removal=$(time_of "$remove")
check 'none of them runs or is linked when they are removed' all_are 0
check 'their removal asks everybody twice at most' was_asked_little "$before"
machine_shell "$purge" >/dev/null 2>&1
check 'no note is left of them' machine_run test ! -e /var/lib/wazo-service
awk -v whole="$whole" -v bare="$bare" -v removal="$removal" -v bare_removal="$bare_removal" 'BEGIN {
  printf "# installed in %d ms, without scripts in %d: %.1f times\n", whole, bare, whole / bare
  printf "# removed in %d ms, without scripts in %d: %.1f times\n", removal, bare_removal, removal / bare_removal
}'
tap_done
