#!/bin/bash
# label: slow
# For each package CPack reads the install rules of that service and of the project, not those of every other service.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

# reads <number of services>: how often any cmake_install.cmake is read while that many packages are made.
reads() {
  project "$work/$1" <<CMAKE
project(many VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
foreach(i RANGE 1 $1)
  add_executable(wazo-s\${i} program.cpp)
  wazo_add_service(wazo-s\${i})
endforeach()
CMAKE
  configure "$work/$1" "$work/$1/build"
  build "$work/$1/build"
  (cd "$work/$1/build" && cpack -G DEB --trace) 2>&1 | grep -c 'install/wazo-s[0-9]*/cmake_install.cmake([0-9]*):  file(INSTALL' || true
}

few=$(reads 5)
many=$(reads 20)
[ "$few" -gt 0 ] || fail "nothing was read: the test does not see what it counts"
equal "rules read for four times as many packages" "$((4 * few))" "$many"
