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
mkdir "$work/build" "$work/templates"
trap 'umount "$work/build" "$work/templates" 2>/dev/null || true' EXIT

# disk <size> [<folder>]
disk() {
  local folder=${2:-build}
  umount "$work/$folder" 2>/dev/null || true
  mount -t tmpfs -o "size=$1" tmpfs "$work/$folder"
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

# No file can be larger than so much: what is cut off then does not depend on how much is left of a disk. CMake's own cache is smaller.
# refused_and_mended <what> <command>...: it fails, and then all is as on a large disk, in this build tree and in another one that uses the same compiled templates.
refused_and_mended() {
  local what=$1
  shift
  "$@" cmake -S "$work/source" -B "$work/build" -G Ninja >"$work/output" 2>&1 && fail "nothing is said of $what"
  grep -q "cannot be written" "$work/output" || fail "$what: $(cat "$work/output")"
  mount -o remount,size=64m "$work/templates"
  configure "$work/source" "$work/build"
  equal "the outputs after $what" "$whole" "$(outputs)"
  disk 64m
  configure "$work/source" "$work/build"
  equal "the outputs of another build tree after $what" "$whole" "$(outputs)"
}

cut_off() {
  local kilobytes=$1
  shift
  (
    trap '' XFSZ
    ulimit -f "$kilobytes"
    "$@"
  )
}

export WAZO_TEMPLATE_CACHE="$work/templates"
for kilobytes in 16 100; do
  disk 64m
  disk 64m templates
  refused_and_mended "files of $kilobytes kB at most" cut_off "$kilobytes"
done
disk 64m
disk 200k templates
refused_and_mended "a full disk of compiled templates" env
