#!/bin/bash
# repository.sh <suite> <work dir>: a release onto a booted machine, by the commands of the manual's page, with real apt: from
# a folder without a signature and from a web server with one, as TAP.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"

suite=${1:?repository.sh <suite> <work dir>}
work=${2:?repository.sh <suite> <work dir>}
page=$live/../../cmake/wazo/tools/repository/repository.cmake
rm -rf "$work"
mkdir -p "$work/source"
work=$(realpath "$work")
repository=$work/repository

# commands NAME: those of the page, for this machine's addresses.
commands() {
  awk -v name="$1" '
    $1 == ":name:" { inside = $2 == name; next }
    /^[^ ]/ { inside = 0 }
    inside { sub(/^  /, ""); print }' "$page" | sed 's|http://packages.example.org|http://127.0.0.1:8081|'
}

# As whoever makes the release, whose keys lie here.
releases() { # NAME
  (
    export GNUPGHOME=$work/keys
    cd "$work/source"
    eval "set -e; $(commands "$1" | sed "s|/srv/repository|$repository|; s|cmake -S|cmake -G Ninja -S|")"
  )
}

onto_the_machine() { # NAME
  machine_shell "set -e; $(commands "$1")"
}

publish() {
  machine_run rm -rf /srv/repository
  tar -c -C "$work" repository | machine_run tar -x -C /srv --no-same-owner
}

version() {
  # shellcheck disable=SC2016 # dpkg's fields
  machine_run dpkg-query --show --showformat='${Version} ${db:Status-Status}' wazo-greeter
}

is_of_version() { # VERSION
  [ "$(version)" = "$1-1 installed" ] && machine_run systemctl is-active wazo-greeter
}

new_version() { # VERSION
  sed -i "s/VERSION [0-9.]*[0-9] DESC/VERSION $1 DESC/" "$work/source/CMakeLists.txt"
}

refused() { # PATTERN CMD…
  local pattern=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    cat "$work/said"
    return 1
  fi
  grep -q -- "$pattern" "$work/said" || {
    cat "$work/said"
    return 1
  }
}

index() {
  (cd "$repository" && find . -type f ! -name cmake.lock -exec sha256sum {} + | sort)
}

changes_nothing() { # CMD…
  local before
  before=$(index)
  "$@" && [ "$(index)" = "$before" ]
}

cat >"$work/source/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(greeter VERSION 1.0.0 DESCRIPTION "Greets whoever installs it" LANGUAGES NONE)
list(APPEND CMAKE_MODULE_PATH "$(realpath "$live/../../cmake")")
include(WazoService)
wazo_platform(NAME example MAINTAINER "Some Body <some@body.org>")
wazo_add_service(wazo-greeter PROGRAM greeter)
END
printf '#!/bin/sh\nexec sleep infinity\n' >"$work/source/greeter"
mkdir -m 0700 "$work/keys"
printf '%s\n' batch 'pinentry-mode loopback' 'passphrase-file /dev/null' >"$work/keys/gpg.conf"

tap_on_failure() {
  ls -l "$repository"
  machine_explain wazo-greeter.service
}

machine_new "$suite"
machine_boot
# Debian's own packages are all there, and nothing of the network.
machine_shell 'rm -rf /etc/apt/sources.list /etc/apt/sources.list.d/* && mkdir -p /srv'

check 'a release goes into a folder' releases release-unsigned
publish
check 'a machine installs it from there, without a signature' onto_the_machine release-folder
check 'and it runs' is_of_version 1.0.0
machine_run apt-get purge -y wazo-greeter >/dev/null 2>&1

check 'the same again adds nothing' releases release-unsigned
check 'the same release is signed' releases release-signed
publish
machine_shell "echo 'server { listen 127.0.0.1:8081; root /srv/repository; }' >/etc/nginx/conf.d/repository.conf && systemctl restart nginx"
check 'a machine installs it from a web server, by its key' onto_the_machine release-install
check 'and it runs' is_of_version 1.0.0

new_version 1.1.0
check 'a new version goes into the same repository' env "GNUPGHOME=$work/keys" cmake --build "$work/source/build" --target wazo-repository
publish
check 'a machine upgrades' onto_the_machine release-upgrade
check 'to the new version' is_of_version 1.1.0
check 'goes back' onto_the_machine release-back
check 'to the old one' is_of_version 1.0.0
check 'which stays' onto_the_machine release-upgrade
check 'as it was' is_of_version 1.0.0
check 'and goes forward again' onto_the_machine release-forward
check 'to the new one' is_of_version 1.1.0

machine_shell "sed -i 's/^Origin: .*/Origin: somebody/' /srv/repository/InRelease"
check 'what somebody else has written there is refused' refused 'signature\|Hash\|BADSIG\|invalid' machine_run apt-get update --error-on=any

printf '#!/bin/sh\nexec sleep 1000\n' >"$work/source/greeter"
check 'another package of the same version is refused' changes_nothing refused 'raise VERSION' releases release-unsigned
tap_done
