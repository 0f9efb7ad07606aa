#!/bin/bash
# test_server.sh <work dir>: a real API server takes the whole tree of a platform that says all that containers can be told, and takes it again without a change.
# The server is built once by tests/lab/kubernetes, which takes half an hour: where that has not been done, there is nothing to test with.
# label: slow
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

programs=$("$lab/kubernetes" --cached) || {
  echo 'not checked: tests/lab/kubernetes has not built a server'
  exit 0
}
root=$("$lab/image" bookworm kubernetes)

rm -rf "$1"
mkdir -p "$1"
lab_quietly cmake -S "$here/../compose/everything" -B "$1/build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$here/../../cmake"
lab_quietly cmake --build "$1/build" --target wazo-certificates wazo-secrets
mkdir "$1/inside"
cp -a "$1/build/wazo" "$1/inside/wazo"
cp "$programs"/* "$here/apply.sh" "$1/inside"
lab_inside "$root" "$1/inside" 'exec bash /srv/apply.sh'
