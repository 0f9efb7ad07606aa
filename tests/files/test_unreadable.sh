#!/bin/bash
# Files that the user who configures cannot read, declared by themselves or in a folder: all are named, and nothing is written.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Root without the capability to read everything.
ordinarily=()
if [ "$(id -u)" = 0 ]; then
  ordinarily=(setpriv "--bounding-set=-dac_override,-dac_read_search")
fi

source=$work/source
project "$source" <<'CMAKE'
project(unreadable VERSION 1.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-a PROGRAM script CONFIG config.yml folder ENV_FILE environment LICENSE licence FRONTEND closed)
CMAKE
mkdir -p "$source"/{folder/deep/closed,closed}
touch "$source"/{config.yml,environment,licence,folder/readable.yml,folder/deep/secret.yml,folder/deep/closed/a.yml,closed/index.html}
unreadable=(config.yml environment licence folder/deep/secret.yml folder/deep/closed closed)
# shellcheck disable=SC2064
trap "chmod -R u+rwX '$source'" EXIT
(cd "$source" && chmod 0 "${unreadable[@]}")

! "${ordinarily[@]}" cmake -S "$source" -B "$work/build" "-DCMAKE_MODULE_PATH=$module" >"$work/output" 2>&1 || fail "they are accepted"
equal "messages" "$(<"$here/unreadable-stderr.txt")" "$(grep '^  wazo_add_service' "$work/output")"
equal "what is written" "" "$(find "$work/build/wazo" -type f 2>/dev/null)"
equal "errors of CMake" "1" "$(grep -c '^CMake Error' "$work/output")"

chmod -R u+rwX "$source"
quietly cmake -S "$source" -B "$work/build" "-DCMAKE_MODULE_PATH=$module"
