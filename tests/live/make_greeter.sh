#!/bin/bash
# make_greeter.sh <directory>: the example's package, as everybody makes it, for the tests of its life; for the other release of Debian it is made there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$here/../..
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"
out=$1
rm -rf "$out"
mkdir -p "$out/bookworm" "$out/trixie"
cmake -S "$top/example/greeter" -B "$out/build" -G Ninja -Werror=dev
cmake --build "$out/build"
ctest --test-dir "$out/build" --output-on-failure
(cd "$out/build" && cpack -G DEB)
for suite in bookworm trixie; do
  if [ "$suite" = "$(lab_suite)" ]; then
    mv "$out"/build/*.deb "$out/$suite/greeter.deb"
  else
    "$here/../lab/package-in" "$suite" "$top" example/greeter "$out/$suite"
    mv "$out/$suite"/wazo-greeter_*.deb "$out/$suite/greeter.deb"
  fi
done
