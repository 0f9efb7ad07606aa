#!/bin/bash
# manual.sh <top> <work>: Sphinx makes pages and HTML of the manual, and neither it nor man has anything to say.
set -euo pipefail
build=$2/build
rm -rf "$2"
mkdir -p "$2"

run() {
  "$@" >"$build.log" 2>&1 || {
    cat "$build.log" >&2
    exit 1
  }
}

run cmake -S "$1" -B "$build" -G Ninja -DBUILD_TESTING=OFF
run cmake --build "$build" --target manual html
for page in "$build"/cmake/reference/manual/*.7.gz; do
  said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$page" 2>&1 >/dev/null)
  [ -z "$said" ] || { echo "${page##*/}: $said" >&2; exit 1; }
done
[ -e "$build/cmake/reference/html/cmake-wazo-service.html" ]
# What a person would look for.
text=$(zcat "$build/cmake/reference/manual/cmake-wazo-service.7.gz")
for word in wazo_platform wazo_add_service wazo_add_route wazo_add_port wazo_add_process WATCHDOG READ_TIMEOUT RESERVED_PORTS packages; do
  grep -q "$word" <<<"$text" || { echo "the manual page has no $word" >&2; exit 1; }
done
