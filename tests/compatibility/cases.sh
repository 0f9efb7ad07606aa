#!/bin/bash
# cases.sh <suite>: the cases of declarations, with all their messages, on another Debian's CMake.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

lab_need_root
root=$("$lab/image" "$1" build)
lab_quietly lab_inside "$root" "$(realpath "$here/../..")" '
  export WAZO_TESTS="^(declare|resolve)/"
  cmake -S /srv -B /tmp/build -G Ninja
  ctest --test-dir /tmp/build -j 2 --output-on-failure --no-tests=error'
