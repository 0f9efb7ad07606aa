#!/bin/bash
# test_local.sh <work dir>: services run in the build tree as they would on a machine: environment, secrets, folders, log.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

work=$1
build=$1/build
failed=0

has() { # FILE LINE
  grep -qxF "$2" "$1" || {
    echo "$1 has no line: $2"
    failed=1
  }
}

rm -rf "$work"
mkdir -p "$work"
cp -r "$here/local" "$work/source"
lab_quietly cmake -S "$work/source" -B "$build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$here/../../cmake"
cmake --build "$build" --target run-teller >"$work/said" 2>&1
folder=$build/wazo/local/teller
ports=$work/source/wazo-ports.json
while IFS= read -r line; do
  has "$work/said" "$line"
done <<LINES
arguments: 2 <a b> <c;d>
LAST=said; here
QUOTED=in quotes \$HOME
WAZO_LISTEN=127.0.0.2
WAZO_PORT=$(jq .teller "$ports")
LISTENER_HOST=127.0.0.1
LISTENER_PORT=$(jq .listener "$ports")
CONFIGURATION_DIRECTORY=$folder/config
STATE_DIRECTORY=$folder/state
CREDENTIALS_DIRECTORY=$folder/credentials
token: $(<"$build/wazo/compose/secrets/teller-token")
config: greeting: Hello
by itself
clerk: $(<"$build/wazo/compose/secrets/teller-token") in $folder/state at $(jq .teller "$ports")
arguments: 2 <c> <d>
LINES
# Its further processes have logs of their own, and end with it.
for ((try = 0; try < 50; try++)); do
  ! grep -qx 'the clerk goes' "$folder/log/teller-clerk.log" || break
  sleep 0.1
done
has "$folder/log/teller-clerk.log" 'the clerk goes'
has "$folder/log/teller-echo.log" 'arguments: 2 <c> <d>'
[ "$(grep -cF 'by itself' "$folder/log/teller.log")" = 2 ] || has "$folder/log/teller.log" 'by itself, once for each of the two'
[ "$(stat -c %a "$build/wazo/compose/secrets/teller-token")" = 600 ] || has /dev/null 'a secret of its own'
[ ! -e "$folder/cache" ] || has /dev/null 'no cache'

# What was changed here stays; state stays; the secret does not get into anything generated.
echo 'greeting: Good day' >"$folder/config/teller.yml"
cmake --build "$build" --target run-teller >"$work/said" 2>&1
has "$work/said" 'config: greeting: Good day'
[ "$(wc -l <"$folder/state/kept")" = 4 ] || has /dev/null 'its state'
secret=$(<"$build/wazo/compose/secrets/teller-token")
if grep -rlF "$secret" "$build" --exclude-dir=secrets --exclude-dir=local; then
  has /dev/null 'no secret in a generated file'
fi

# All together, in the order of their needs, until they are asked to stop.
"$build/wazo/local/run-all" >"$work/said" 2>&1 &
all=$!
for ((try = 0; try < 100; try++)); do
  ! grep -q 'teller has ended with status 0' "$work/said" || break
  sleep 0.1
done
has "$work/said" 'listener | listens'
has "$work/said" 'teller | config: greeting: Good day'
kill -TERM "$all"
wait "$all" || true
if (: <"/dev/tcp/127.0.0.1/$(jq .listener "$ports")") 2>/dev/null; then
  has /dev/null 'no program that runs on'
fi
[ "$failed" = 0 ] || cat "$work/said"
exit "$failed"
