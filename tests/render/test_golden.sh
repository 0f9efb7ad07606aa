#!/bin/bash
# All files of a typical service, byte by byte and with their modes, in both directions: a file too many fails like one too few.
# WAZO_TEST_RECORD=1 writes golden/ anew; read the difference before you commit it.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

cp -r "$here/golden/project" "$work/project"
configure "$work/project" "$work/build" "-DCMAKE_MODULE_PATH=$module"

# What is compressed is compared unpacked; what the tree's modes are is a file of its own.
tree=$work/build/wazo/services/wazo-typical
found=$work/found
cp -r "$tree" "$found"
find "$found" -name '*.gz' -exec gunzip {} +
(cd "$tree" && find . -type f -printf '%m %P\n' | sort -k 2) >"$found/modes"

if [ -n "${WAZO_TEST_RECORD:-}" ]; then
  rm -rf "$here/golden/expected"
  cp -r --no-preserve=mode "$found" "$here/golden/expected"
fi
diff --recursive --unified "$here/golden/expected" "$found" || fail "the tree differs from golden/expected"
