#!/bin/bash
# label: slow
# A build directory on a disk that is too small: whatever fits is whole, what does not is said, and with more room all is as on a large disk. WAZO_FAULTS is the
# number of sizes.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"
if [ "$(id -u)" != 0 ]; then
  echo "skipped: only root mounts a disk"
  exit 0
fi

project "$work/source" <<'CMAKE'
project(full VERSION 1.0 LANGUAGES NONE)
include(WazoService)
foreach(i RANGE 1 3)
  wazo_add_service(wazo-s${i} PROGRAM script PORT AUTO CONFIG config.yml FRONTEND pages)
endforeach()
CMAKE
mkdir "$work/source/pages"
# A picture that no compression makes smaller, the same in each run.
seq 1 20000 | sha512sum | head -c 128 >"$work/seed"
for i in $(seq 1 600); do sha512sum <<<"$i $(cat "$work/seed")"; done >"$work/source/pages/picture"
mkdir "$work/build"
trap 'umount "$work/build" 2>/dev/null || true' EXIT

disk() {
  umount "$work/build" 2>/dev/null || true
  mount -t tmpfs -o "size=$1" tmpfs "$work/build"
}

outputs() {
  (cd "$work/build" && find . -path "./wazo/*" -type f -exec sha256sum {} + | sort -k 2)
}

deb_contents() {
  local deb
  for deb in "$work"/build/*.deb; do
    dpkg-deb --fsys-tarfile "$deb" 2>/dev/null | sha256sum
  done
}

disk 64m
configure "$work/source" "$work/build"
pack "$work/build"
whole=$(outputs)
debs=$(deb_contents)
needed=$(du -sk "$work/build" | cut -f 1)
tried=0
for at in $(seq 1 "${WAZO_FAULTS:-8}"); do
  size=$((needed * at / (${WAZO_FAULTS:-8} + 1)))
  disk "${size}k"
  result=0
  cmake -S "$work/source" -B "$work/build" -G Ninja >"$work/output" 2>&1 || result=$?
  found=$(outputs)
  if [ -n "$found" ]; then
    equal "the outputs on a disk of $size kB" "$whole" "$found"
  else
    [ "$result" != 0 ] || fail "nothing is said on a disk of $size kB"
  fi
  if [ "$result" = 0 ]; then
    (cd "$work/build" && cpack -G DEB) >"$work/output" 2>&1 || result=$?
    [ "$result" != 0 ] || equal "the packages on a disk of $size kB" "$debs" "$(deb_contents)"
  fi
  mount -o remount,size=64m "$work/build"
  configure "$work/source" "$work/build"
  equal "the outputs with more room than $size kB" "$whole" "$(outputs)"
  pack "$work/build"
  equal "the packages with more room than $size kB" "$debs" "$(deb_contents)"
  tried=$((tried + 1))
done
echo "sizes tried: $tried"
