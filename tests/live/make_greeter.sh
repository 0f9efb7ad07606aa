#!/bin/bash
# make_greeter.sh <directory>: the example's package, as everybody makes it, for the tests of its life; for Debian 13 it is made there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$here/../..
out=$1
rm -rf "$out"
mkdir -p "$out/bookworm" "$out/trixie"
cmake -S "$top/example/greeter" -B "$out/build" -G Ninja -Werror=dev
cmake --build "$out/build"
ctest --test-dir "$out/build" --output-on-failure
(cd "$out/build" && cpack -G DEB)
mv "$out"/build/*.deb "$out/bookworm/greeter.deb"
"$here/../lab/package-in" trixie "$top" example/greeter "$out/trixie"
mv "$out"/trixie/wazo-greeter_*.deb "$out/trixie/greeter.deb"
