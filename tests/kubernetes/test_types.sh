#!/bin/bash
# test_kubernetes.sh <work dir>: the files for a Kubernetes cluster against the API's own types: each document becomes a constant of its kind's type, which
# TypeScript's compiler then checks. Needs npm, which brings the types; where there is none, there is nothing to check them with.
# label: slow
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

command -v npm >/dev/null || {
  echo 'not checked: there is no npm'
  exit 0
}

types=$lab_cache/kubernetes-types
if [ ! -d "$types" ]; then
  lab_lock kubernetes-types
  fetched=$(mktemp -d)
  (cd "$fetched" && lab_quietly npm install --no-audit --no-fund kubernetes-types@1.30.0 typescript@5.9.3)
  mv "$fetched" "$types"
fi

rm -rf "$1"
mkdir -p "$1"
lab_quietly cmake -S "$here/../compose/everything" -B "$1/build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$here/../../cmake"
ln -s "$types/node_modules" "$1/node_modules"
python3 "$here/typed_documents.py" "$1/build/wazo/kubernetes" >"$1/documents.ts"
cd "$1"
node node_modules/typescript/bin/tsc --strict --noEmit --skipLibCheck documents.ts
