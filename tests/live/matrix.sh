#!/bin/bash
# matrix.sh [row…]: what dpkg does to a service in every state that an administrator may have left it in, on a booted Debian, as TAP.
#
# A row is a function row_… in matrix/rows, and its name says what is to come true. Each begins on a machine that has never had the package.
# MATRIX_KILLS, MATRIX_FILLS  at how many points a row kills dpkg, or fills the disk
# MATRIX_SUITE    the Debian suite, bookworm if not given
# MATRIX_PACKAGES a folder with the packages that matrix/CMakeLists.txt tells of, to use in place of those that are built from it
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

versions=(0.9.0 1.0.0 2.0.0 2.1.0 3.0.0 4.0.0 5.0.0 rivals)

build_packages() {
  local version tree deb
  for version in "${versions[@]}"; do
    tree=$packages/$version
    lab_quietly cmake -S "$live/matrix" -B "$tree" -DVERSION="$version" -DCMAKE_MODULE_PATH="$live/../../cmake"
    lab_quietly cmake --build "$tree"
    (cd "$tree" && lab_quietly cpack -G DEB)
    if [ "$version" = rivals ]; then
      for deb in "$tree"/*.deb; do
        mv "$deb" "$packages/$(dpkg-deb --field "$deb" Package).deb"
      done
    else
      mv "$tree"/*.deb "$packages/$version.deb"
    fi
  done
}

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

all_rows() {
  cat "$live"/matrix/rows/*.sh | sed -n 's/^\(row_[a-z0-9_]*\)() .*/\1/p'
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
[ -n "${MATRIX_PACKAGES:-}" ] || build_packages
copy_packages_in
machine_boot
another_location

rows=("$@")
[ $# -gt 0 ] || mapfile -t rows < <(all_rows)
for row in "${rows[@]}"; do
  sentence=${row#row_}
  check "${sentence//_/ }" run_row "$row"
done
tap_done
