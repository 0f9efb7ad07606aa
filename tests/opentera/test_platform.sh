#!/bin/bash
# A real server of the platform, where tests/lab/opentera has its sources: it answers as the stand-in does, and new services join it. label: live
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$here/../lab/machine.sh"
# shellcheck source=tests/lab/opentera.sh
source "$here/../lab/opentera.sh"
# shellcheck source=tests/opentera/joins.sh
source "$here/joins.sh"
work=$1

# Its own copy of the module, so that another Debian can build in it.
make_package() { # NAME KIND
  cmake "-DNAME=$1" "-DKIND=$2" "-DDESTINATION=$work/top/$1" -P "$work/top/cmake/WazoNewService.cmake" >"$work/log" 2>&1
  "$lab/package-in" trixie "$work/top" "$1" "$work/$1"
  machine_copy_in "$(ls "$work/$1"/*.deb)" "/root/$1.deb"
}

lab_need_root
"$lab/opentera" >/dev/null 2>&1 || {
  echo 'there are no sources of the platform: see tests/lab/opentera'
  exit 77
}
rm -rf "$work"
mkdir -p "$work/top"
cp -r "$here/../../cmake" "$here/../../templates" "$work/top/"
machine_new trixie teraserver
machine_boot
opentera_start
joins_prepare
# shellcheck disable=SC2016 # the password has a dollar sign
machine_run python3 /root/platform_answers.py https://localhost:40075 /usr/share/wazo-certs/ca.crt admin admin 'Pass "word\ $x1'
for kind in python http; do
  make_package "opentera-$kind" "$kind"
  joins "opentera-$kind" "/root/opentera-$kind.deb"
done
