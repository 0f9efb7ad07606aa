#!/bin/bash
# `cmake --install` puts a service where its package would put it, below DESTDIR; with a prefix of one's own, below that.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/two" <<'CMAKE'
project(two VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
add_executable(wazo-compiled program.cpp)
wazo_add_service(wazo-compiled)
wazo_add_service(wazo-script PROGRAM script)
install(FILES config.yml DESTINATION share/two)
CMAKE
configure "$work/two" "$work/build"
build "$work/build"

listed() { # ROOT
  for path in usr/bin/wazo-compiled usr/bin/wazo-script usr/lib/systemd/system/wazo-compiled.service etc/default/wazo-script; do
    [ -e "$1/$path" ] || fail "there is no $1/$path"
  done
}

DESTDIR=$work/default quietly cmake --install "$work/build"
listed "$work/default"
# the project's own rules are no matter of ours
[ -e "$work/default/usr/local/share/two/config.yml" ] || fail "the project's own file is not where the prefix leads"
[ ! -e "$work/default/usr/local/usr" ] || fail 'there are files below /usr/local/usr'
DESTDIR=$work/usr quietly cmake --install "$work/build" --prefix /usr
listed "$work/usr"
quietly cmake --install "$work/build" --prefix "$work/own"
listed "$work/own"
