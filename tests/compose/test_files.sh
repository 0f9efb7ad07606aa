#!/bin/bash
# test_files.sh <work dir>: every generated file for containers through those who will read it: two implementations of compose, docker's own reader of files
# for a swarm, nginx, a parser of YAML, shellcheck. A platform with all that a declaration can say, so that every branch of the templates is taken.
# label: slow
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

build=$1/build
failed=0

fail() {
  echo "$*"
  failed=1
}

# The command succeeds and says nothing.
silently() { # CMD…
  local said
  if ! said=$("$@" 2>&1) || [ -n "$said" ]; then
    fail "$*: $said"
  fi
}

# shellcheck disable=SC2317 # called by silently
swarm_accepts() {
  "$tools/docker" stack config -c docker-stack.yml >/dev/null
}

rm -rf "$1"
mkdir -p "$1"
cmake -S "$here/everything" -B "$build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$here/../../cmake" >"$1/log" 2>&1 || {
  cat "$1/log"
  exit 1
}
tools=$("$here/tools")
cd "$build/wazo/compose"

silently docker-compose config -q
silently "$tools/docker-compose" config -q
silently swarm_accepts
python3 "$here/read_files.py" "$build" || failed=1
silently shellcheck postgres/databases.sh ../images/health ../images/install-package

# nginx reads it with the certificates at hand that it will have.
"$here/../../cmake/wazo/containers/issue-certificates" "$build/wazo/certificates" 0 "$build/wazo/certificates"
mkdir -p "$1/nginx"
cp -r nginx/. "$1/nginx"
sed -i "s|/tmp/|$1/nginx/|; s|/etc/wazo-service/tls/|$build/wazo/certificates/|; s|listen 8443|listen 127.0.0.1:18444|" "$1/nginx/nginx.conf"
# shellcheck disable=SC2016 # a variable of nginx's
printf 'resolver 127.0.0.1;\nmap "" $domain { default ""; }\n' >"$1/nginx/names.conf"
silently nginx -t -q -e stderr -c "$1/nginx/nginx.conf"

exit "$failed"
