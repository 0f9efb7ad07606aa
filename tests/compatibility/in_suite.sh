#!/bin/bash
# in_suite.sh <suite> <least version of its CMake>: all ways in another Debian, with its CMake.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

lab_need_root
root=$("$lab/image" "$1" build)
lab_inside "$root" "$(realpath "$here/../..")" "
  version=\$(cmake --version | sed -n 's/^cmake version //p')
  dpkg --compare-versions \"\$version\" ge $2 || { echo \"$1 has CMake \$version\" >&2; exit 1; }
  /srv/tests/compatibility/ways.sh /srv /tmp/ways"
