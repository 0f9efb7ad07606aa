#!/bin/bash
# matrix.sh [subject|row…]: what dpkg does to a service in every state that an administrator may have left it in, on a booted Debian, as TAP.
#
# A row is a function row_… in matrix/rows, where a file is a subject, and its name says what is to come true. Each begins on a machine that has never had the
# package.
# MATRIX_KILLS, MATRIX_FILLS  at how many points a row kills dpkg, or fills the disk
# MATRIX_SUITE    the Debian suite, bookworm if not given
# MATRIX_PACKAGES a folder with the packages that matrix/make.sh has made; if not given, it makes them
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"
# shellcheck source=tests/live/matrix/words.sh
source "$live/matrix/words.sh"
for part in "$live"/matrix/rows/*.sh; do
  # shellcheck disable=SC1090 # one file a subject
  source "$part"
done

copy_packages_in() {
  local deb
  for deb in "$packages"/*.deb; do
    machine_copy_in "$deb" "/root/$(basename "$deb")"
  done
}

# Without it, dpkg would take the gateway's folders at a purge: no package owns them on a machine of the lab.
another_location() {
  machine_shell 'touch /etc/nginx/locations/https-available/another && ln -s ../https-available/another /etc/nginx/locations/https-enabled'
}

rows_of() { # SUBJECT|ROW…
  local word
  for word in "$@"; do
    case $word in
      row_*) echo "$word" ;;
      *) sed -n 's/^\(row_[a-z0-9_]*\)() .*/\1/p' "$live/matrix/rows/$word.sh" ;;
    esac
  done
}

run_row() { # ROW
  start_over
  "$1"
}

tap_on_failure() {
  machine_explain "$unit"
}

machine_new "${MATRIX_SUITE:-bookworm}"
packages=${MATRIX_PACKAGES:-$machine_dir}
[ -n "${MATRIX_PACKAGES:-}" ] || bash "$live/matrix/make.sh" "$packages"
copy_packages_in
machine_boot
another_location

[ $# -gt 0 ] || set -- clean history interruption location policy processes service watchers
mapfile -t rows < <(rows_of "$@")
for row in "${rows[@]}"; do
  sentence=${row#row_}
  check "${sentence//_/ }" run_row "$row"
done
tap_done
