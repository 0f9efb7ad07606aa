#!/bin/bash
# label: slow
# Fourteen runs at once in one build tree, of cmake, cpack and the target "packages": each waits for the others, and what comes out is what one run after the
# other makes. A run that would have to wait for ever says so.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"

project "$work/source" <<'CMAKE'
project(parallel VERSION 1.0 LANGUAGES NONE)
include(WazoService)
foreach(i RANGE 1 8)
  wazo_add_service(wazo-s${i} PROGRAM script PORT AUTO CONFIG config.yml)
endforeach()
CMAKE

# The packages to the byte.
state() {
  (cd "$work/build" && sha256sum ./*.deb)
}

configure "$work/source" "$work/build"
quietly cmake --build "$work/build" --target packages
pack "$work/build"
echo 'a: 2' >"$work/source/config.yml"
configure "$work/source" "$work/build"
pack "$work/build"
expected=$(state)
rm "$work"/build/*.deb
echo 'a: 1' >"$work/source/config.yml"
configure "$work/source" "$work/build"
pack "$work/build"
[ "$(state)" != "$expected" ] || fail "the two states do not differ"

echo 'a: 2' >"$work/source/config.yml"
for i in $(seq 1 14); do
  case $((i % 3)) in
    0) command=(cmake -S "$work/source" -B "$work/build") ;;
    1) command=(cmake -DBUILD="$work/build" -DCONFIG="$work/build/CPackConfig.cmake" -DCPACK="$(command -v cpack)" -DPROGRAMS=/dev/null
      -P "$module/wazo/package/make_packages.cmake") ;;
    2) command=(cpack -G DEB --config "$work/build/CPackConfig.cmake" -B "$work/build") ;;
  esac
  (
    code=0
    "${command[@]}" >"$work/output-$i" 2>&1 || code=$?
    echo "$code" >"$work/code-$i"
  ) &
done
wait
for i in $(seq 1 14); do
  [ "$(cat "$work/code-$i")" = 0 ] || fail "run $i: $(cat "$work/output-$i")"
done
# The first run may have packed before any has configured; what is left to do, one does.
build "$work/build"
quietly cmake --build "$work/build" --target packages
equal "the packages of fourteen runs" "$expected" "$(state)"
grep -lq 'waiting for another cmake' "$work"/output-* || fail "no run has waited"
