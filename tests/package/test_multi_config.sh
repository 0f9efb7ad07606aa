#!/bin/bash
# With a generator of many configurations, a package has the program of the configuration that is asked for, made by the target and by cpack.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/many" <<'CMAKE'
project(many VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
add_executable(wazo-many program.cpp)
wazo_add_service(wazo-many)
CMAKE
build=$work/many/build
quietly cmake -S "$work/many" -B "$build" -G 'Ninja Multi-Config' -Werror=dev

# The program's assert() is there in a build to debug only.
packed() {
  local program
  program=$(dpkg-deb --fsys-tarfile "$build"/wazo-many_1.0.0-1_*.deb | tar -x -O ./usr/bin/wazo-many | grep -ac __assert_fail) || true
  [ "${program:-0}" = 0 ] && echo Release || echo Debug
}

for configuration in Release Debug Release; do
  quietly cmake --build "$build" --config $configuration --target packages
  equal "the target's package" $configuration "$(packed)"
  quietly cmake --build "$build" --config $configuration --target packages
  grep -q 'Packages made: 0' "$work/output" || fail 'the package is made again'
done
for configuration in Debug Release; do
  (cd "$build" && quietly cpack -G DEB -C $configuration)
  equal "cpack's package" $configuration "$(packed)"
done
