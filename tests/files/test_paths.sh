#!/bin/bash
# Source and build directories of every awkward name: they work from the configuration to the package, or are refused at once, and nothing is touched.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# declare_in <directory>: a project with a folder of its own and ports that were given.
declare_in() {
  project "$1" <<'CMAKE'
project(paths VERSION 1.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-a PROGRAM script PORT AUTO CONFIG conf.d)
if(MORE)
  wazo_add_service(wazo-b PROGRAM script PORT AUTO)
endif()
CMAKE
  mkdir "$1/conf.d"
  echo a >"$1/conf.d/a.yml"
}

# What is there but CMake's own files.
snapshot() {
  find "$@" -path '*/CMakeFiles/*' -o -name CMakeCache.txt -o -type d -o -printf '%p %T@ %s\n' | sort
}

refuses() {
  local source=$1 build=$2
  declare_in "$source"
  mkdir -p "$build"
  echo '{"wazo-a": 9490}' >"$source/wazo-ports.json"
  echo key >"$build/ca.key"
  snapshot "$source" "$build" >"$work/before"
  for more in ON OFF; do
    rm -f "$build/CMakeCache.txt"
    ! cmake -S "$source" -B "$build" -G Ninja -DMORE=$more >"$work/output" 2>&1 || fail "$name is not refused"
    grep -q 'contains characters that CMake cannot always handle' "$work/output" || fail "$name: $(cat "$work/output")"
  done
  snapshot "$source" "$build" >"$work/after"
  cmp -s "$work/before" "$work/after" || fail "$name: something has changed"$'\n'"$(diff "$work/before" "$work/after")"
}

works() {
  local source=$1 build=$2 generator=$3
  declare_in "$source"
  quietly cmake -S "$source" -B "$build" -G "$generator" -DMORE=ON -Werror=dev
  quietly cmake --build "$build" --target packages
  quietly cmake -S "$source" -B "$build" -DMORE=OFF -Werror=dev
  quietly cmake --build "$build" --target packages
  equal "$name: packages" wazo-a_1.0-1_all.deb "$(packages "$build")"
  contents "$build/wazo-a_1.0-1_all.deb" | grep -q ' ./etc/wazo-a/conf.d/a.yml$' || fail "$name: a file is not packaged"
  quietly cmake --build "$build" --target packages
  ! grep -q 'Packages made: [1-9]' "$work/output" || fail "$name: a package is made again"
  [ ! -e "$build/wazo/services/wazo-b" ] || fail "$name: a service is left"
  grep -q wazo-b "$source/wazo-ports.json" || fail "$name: a port is lost"
}

number=0
# shellcheck disable=SC2016 # nothing is to expand
for name in 'src[1]' 'a[' 'a]' 'a;b' 'a*' 'a?' $'n\nl' $'t\tb' $'e\eb' 'a@name@b' 'a$b' '${name}' 'a#b' 'a"b' 'a|b' 'a<b' 'a>b'; do
  number=$((number + 1))
  refuses "$work/$name/source" "$work/build-$number"
  # With a newline CMake cannot read its own cache, nor configure twice.
  [[ $name == *$'\n'* ]] || refuses "$work/source-$number" "$work/$name/build"
done
for name in 'a b' "a'b&c" 'ünï(1)' 'a@b' '-ab%20=1' 'a:b,c!d' 'a`b~+{c}^'; do
  works "$work/$name/source" "$work/$name/build" Ninja
done
name='make ü%1'
works "$work/$name/source" "$work/$name/build" "Unix Makefiles"

# The message to the letter.
declare_in "$work/src[1]/message"
cmake -S "$work/src[1]/message" -B "$work/message" 2>&1 | grep 'WazoService:\|directory: ' | sed "s,$work,<work>,g" >"$work/said" || true
equal "message" "$(cat "$here/paths-stderr.txt")" "$(cat "$work/said")"
