#!/bin/bash
# New projects, which know nothing of each other, take ports that no installed service has, and carry no path of the machine that they were begun on.
set -euo pipefail
# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/common.sh"
lab_need_root
work=$1
rm -rf "$work"
mkdir -p "$work/share"

# With /usr/share as this machine has it, and the manifests of what is installed here.
configure() { # NAME
  # shellcheck disable=SC2016 # expanded inside
  lab_quietly unshare --mount bash -euc '
    mount -t overlay -o "lowerdir=$1/share:/usr/share" overlay /usr/share
    cmake -S "$1/$2" -B "$1/build-$2" -DBUILD_TESTING=OFF
  ' - "$work" "$1"
}

port() { # NAME
  jq -r ".[\"$1\"]" "$work/$1/wazo-ports.json"
}

expect() { # NAME PORT
  [ "$(port "$1")" = "$2" ] || lab_die "$1 has port $(port "$1"), not $2"
}

install_service() { # NAME
  cp -r "$work/build-$1/wazo/services/$1/root/usr/share/." "$work/share"
}

for name in wazo-one wazo-two opentera-one opentera-two; do
  lab_quietly cmake "-DNAME=$name" -DKIND=python "-DDESTINATION=$work/$name" -P "$lab/../../cmake/WazoNewService.cmake"
  ! grep -rF "$work" "$work/$name" || lab_die "$name has an absolute path"
  # Where the folder of manifests is not there, no service is installed.
  configure "$name"
done
expect wazo-one 9487
expect wazo-two 9487
expect opentera-one 4100
rm -f "$work"/*/wazo-ports.json
configure wazo-one
configure opentera-one
install_service wazo-one
install_service opentera-one
configure wazo-two
configure opentera-two
expect wazo-two 9488
expect opentera-two 4101
# What is installed is no other service's when it is configured again.
configure wazo-one
expect wazo-one 9487
