#!/bin/bash
# label: slow
# A configuration that is killed at any system call, or that no longer can write from any of its writes on, leaves the outputs of the last good run or its own,
# whole, as soon as anybody looks at them; and the next configuration comes to what a first one comes to. WAZO_FAULTS is the number of places for each kind of
# fault (6), or "all".
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"
command -v strace >/dev/null || fail "strace is needed: tests/lab/setup installs it"
places=${WAZO_FAULTS:-6}

project "$work/source" <<'CMAKE'
project(interrupted VERSION 1.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-kept PROGRAM script PORT AUTO CONFIG conf.d)
if(MORE)
  wazo_add_service(wazo-new PROGRAM script PORT AUTO STATE FRONTEND pages)
  set_target_properties(wazo-kept PROPERTIES WAZO_DESCRIPTION "Another one")
else()
  wazo_add_service(wazo-old PROGRAM script CRON "@daily /bin/true")
endif()
CMAKE
mkdir "$work/source/conf.d" "$work/source/pages"
echo a >"$work/source/conf.d/a.yml"
head -c 300000 /dev/urandom >"$work/source/pages/picture"
# Ports that are given in one attempt and not in another would be a difference.
echo '{"wazo-kept": 19501, "wazo-new": 19502}' >"$work/source/wazo-ports.json"

run() {
  cmake -S "$work/source" -B "$work/build" -G Ninja "$@"
}

# The outputs and what is remembered of them, to the byte; looking at them is what cpack and the target "packages" do first.
contents_now() {
  cat >"$work/look.cmake" <<CMAKE
cmake_minimum_required(VERSION 3.25)
include("$module/wazo/common/exchange.cmake")
_wazo_take_back("$work/build")
CMAKE
  cmake -P "$work/look.cmake"
  (cd "$work/build" && find wazo CMakeFiles/wazo/{outputs.json,outcome.cmake,rendered.cmake,kept} -type f -exec sha256sum {} + | sort -k 2)
}

quietly run -DMORE=ON
after=$(contents_now)
rm -r "$work/build"
quietly run -DMORE=OFF
before=$(contents_now)
[ "$before" != "$after" ] || fail "the two configurations do not differ"
rm -rf "$work/good"
cp -a "$work/build" "$work/good"

# spread <count>: the places to try among so many.
spread() {
  if [ "$places" = all ] || [ "$1" -le "$places" ]; then
    seq 1 "$1"
  else
    awk -v count="$1" -v places="$places" 'BEGIN { for (i = 1; i <= places; i++) print 1 + int((count - 1) * i / places) }' | sort -nu
  fi
}

# fault <what> <strace's options>...
fault() {
  local what=$1 result=0
  shift
  rm -rf "$work/build"
  cp -a "$work/good" "$work/build"
  strace -f -qq -o "$work/trace" "$@" cmake -S "$work/source" -B "$work/build" -G Ninja -DMORE=ON >"$work/output" 2>&1 || result=$?
  find "$work/build/wazo" -name '*.tmp*' | grep . && fail "$what: a temporary file is left among the outputs"
  now=$(contents_now)
  if [ "$now" != "$after" ]; then
    [ "$now" = "$before" ] || fail "$what: neither the former outputs nor the new ones"$'\n'"$(diff <(echo "$before") <(echo "$now"))"
    [ "$result" != 0 ] || fail "$what: nothing is said of it"
  fi
  quietly run -DMORE=ON
  equal "$what, then configured again" "$after" "$(contents_now)"
  tried=$((tried + 1))
}

tried=0
strace -f -qq -o "$work/calls" -e trace=rename,renameat2,unlink,unlinkat,rmdir,write,fchmodat,chmod cmake -S "$work/source" -B "$work/build" -G Ninja -DMORE=ON \
  >"$work/output" 2>&1 || fail "$(cat "$work/output")"
for call in rename unlink rmdir chmod write; do
  count=$(grep -c " $call(" "$work/calls" || true)
  [ "$count" -gt 0 ] || continue
  for at in $(spread "$count"); do
    fault "killed at $call $at of $count" -e trace=$call -e "inject=$call:signal=KILL:when=$at"
  done
done
count=$(grep -c " write(" "$work/calls")
for at in $(spread "$count"); do
  fault "full from write $at of $count on" -e trace=write,writev,pwrite64,copy_file_range,sendfile \
    -e "inject=write,writev,pwrite64,copy_file_range,sendfile:error=ENOSPC:when=$at+"
done
echo "places tried: $tried"
