#!/bin/bash
# broken.sh <suite> <deb>: the life of a package with defects put into it on purpose, as TAP: ok where lifecycle.sh sees the defect.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"
# shellcheck source=tests/live/facts.sh
source "$live/facts.sh"

suite=${1:?broken.sh <suite> <deb>}
deb=${2:?broken.sh <suite> <deb>}
facts_read "$deb"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# It runs on standby, another log than its own is rotated, an upgrade overwrites its configuration, and nobody stops or clears
# up anything when it goes.
break_package() {
  local tree=$work/tree
  dpkg-deb -R "$deb" "$tree"
  sed -i '/^ConditionPathExists=/d' "$tree/usr/lib/systemd/system/$(fact unit)"
  sed -i "s|$(fact log)|$(fact log).other|" "$tree/etc/logrotate.d/$(fact name)"
  : >"$tree/DEBIAN/conffiles"
  printf '#!/bin/sh\nexit 0\n' | tee "$tree/DEBIAN/prerm" >"$tree/DEBIAN/postrm"
  dpkg-deb --root-owner-group -Znone -b "$tree" "$work/broken.deb" >/dev/null
}

sees() { # SENTENCE
  grep -E "^(not )?ok [0-9]+ - $1$" "$work/log" || tail -n 5 "$work/log"
  grep -qE "^not ok [0-9]+ - $1$" "$work/log"
}

fails() {
  ! "$live/lifecycle.sh" "$suite" "$work/broken.deb" >"$work/log" 2>&1
}

break_package
check 'a broken package fails' fails
check 'a log that is not rotated is seen' sees 'logrotate rotates its log'
check 'an overwritten configuration is seen' sees 'what the administrator changed is kept'
if [ "$(fact standby)" = stop ]; then
  check 'a start on standby is seen' sees 'on standby a reboot does not start it'
fi
check 'a service that outlives its package is seen' sees 'removed, it does not run'
check 'left files are seen' sees 'nothing is left of it'
if [ -n "$(fact nginx_enabled)" ]; then
  check 'a dangling link is seen' sees 'nginx accepts what is left after the purge'
fi
tap_done
