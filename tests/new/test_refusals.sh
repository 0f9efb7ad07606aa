#!/bin/bash
# Invalid arguments of a new service are rejected, and existing files are never changed.
set -euo pipefail
generator=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../cmake" && pwd)/WazoNewService.cmake
work=$1
rm -rf "$work"
mkdir -p "$work"
cd "$work"

refused() { # MESSAGE ARGUMENT…
  local message=$1
  shift
  if said=$(cmake "$@" -P "$generator" 2>&1); then
    echo "this should have been refused: $*" >&2
    exit 1
  fi
  [[ $said == *"$message"* ]] || {
    printf '%s\n' "$* says:" "$said" >&2
    exit 1
  }
  [ "$(find . | sort)" = "$before" ] || {
    echo "$* has written something" >&2
    exit 1
  }
}

mkdir full
echo mine >full/.mine
echo mine >file
before=$(find . | sort)
refused 'NAME is missing: run cmake -DNAME=<name>'
[[ $said != *exists* ]] || {
  echo "what is missing is the name, not an empty folder: $said" >&2
  exit 1
}
refused 'NAME Wazo_Hello is invalid: use lower-case letters' -DNAME=Wazo_Hello
refused 'NAME no is invalid' -DNAME=no
refused 'NAME ../x is invalid' -DNAME=../x
refused 'KIND soap is invalid: use one of http, grpc, python, frontend' -DNAME=wazo-hello -DKIND=soap
refused 'STYLE opentra is invalid: use one of wazo, opentera' -DNAME=wazo-hello -DSTYLE=opentra
refused "$work/full already exists: choose another DESTINATION" -DNAME=wazo-hello -DDESTINATION=full
refused "$work/file already exists" -DNAME=wazo-hello -DDESTINATION=file
[ "$(cat full/.mine file)" = $'mine\nmine' ]

# all that is wrong is said at once
refused 'STYLE x is invalid' -DNAME=X -DSTYLE=x
refused 'NAME X is invalid' -DNAME=X -DSTYLE=x

# an empty folder is no obstacle; values arrive as they are said
mkdir 'empty folder'
# shellcheck disable=SC2016 # that is the point
cmake -DNAME=wazo-hello '-DDESTINATION=empty folder' '-DDESCRIPTION=Says "$HOME" @name@ ${x} \o/ 100%' -P "$generator" 2>/dev/null
cmake -S 'empty folder' -B build -DBUILD_TESTING=OFF >/dev/null
# shellcheck disable=SC2016
grep -qxF 'Description=Says "$HOME" @name@ ${x} \o/ 100%%' build/wazo/services/wazo-hello/root/usr/lib/systemd/system/wazo-hello.service
before=$(find . | sort)
refused 'already exists' -DNAME=wazo-hello '-DDESTINATION=empty folder'
