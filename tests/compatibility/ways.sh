#!/bin/bash
# ways.sh <top> <work> [<way>…]: every way into a project (each a folder here), with Ninja and Makefiles, on whatever CMake this machine has.
set -euo pipefail
top=$(realpath "$1")
work=$2
shift 2
ways=("$@")
[ "${#ways[@]}" -gt 0 ] || ways=(include find_package installed fetch_content override add_subdirectory twice)

rm -rf "$work"
mkdir -p "$work/prefix"
# A project may stand in a folder with a blank in its name.
here="$work/the ways"
cp -r "$top/tests/compatibility" "$here"

complain() {
  printf '%s: %s\n' "${way-}, ${generator-}, $(cmake --version | head -n 1)" "$1" >&2
  [ ! -e "$work/log" ] || cat "$work/log" >&2
  exit 1
}

quietly() {
  "$@" >"$work/log" 2>&1 || complain "this failed: $*"
}

# What ways need besides the source tree.
install_module() {
  quietly cmake -S "$top" -B "$work/module" -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$work/prefix"
  quietly cmake --build "$work/module"
  quietly cmake --install "$work/module"
  quietly env -C "$top" cmake -E tar czf "$work/module.tar.gz" --format=gnutar CMakeLists.txt cmake templates
}

# Silence is part of being well: neither warnings nor notes of policies.
configure() { # DIR
  quietly cmake -S "$here/$way" -B "$1" -G "$generator" -Wdev -Werror=dev -Wdeprecated -Werror=deprecated --no-warn-unused-cli -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_PREFIX_PATH="$prefix" -DWAZO_SOURCE="$top" -DWAZO_ARCHIVE="$work/module.tar.gz"
  grep -i 'warning' "$work/log" && complain 'cmake warns'
  return 0
}

package() { # DIR
  quietly cmake --build "$1"
  quietly env -C "$1" cpack -G DEB
  mkdir "$1/by-cpack"
  mv "$1"/*.deb "$1/by-cpack" || complain 'cpack made no package'
  quietly cmake --build "$1" --target packages
  cmp "$1"/*.deb "$1"/by-cpack/*.deb || complain 'the target packages makes another package than cpack'
}

# All ways and generators have to lead to one package.
compare() { # DEB
  {
    dpkg-deb --field "$1" Version
    dpkg-deb --info "$1" conffiles
    dpkg-deb --contents "$1"
  } >"$work/log"
  grep -qx 1.0.0-1 "$work/log" || complain 'the package has another version'
  grep -qx /etc/default/wazo-way "$work/log" || complain 'the package has no conffiles'
  grep -q ' ./usr/lib/systemd/system/wazo-way.service$' "$work/log" || complain 'the package has no unit'
  [ -e "$work/first.deb" ] || cp "$1" "$work/first.deb"
  cmp "$1" "$work/first.deb" || complain 'the package differs from that of another way'
}

# A second configuration writes nothing anew.
reconfigure() { # DIR
  touch "$work/before"
  configure "$1"
  ! find "$1/wazo" -newer "$work/before" -type f | grep . || complain 'a second configuration writes files anew'
}

umask 022
install_module
for generator in Ninja 'Unix Makefiles'; do
  for way in "${ways[@]}"; do
    prefix=
    [ "$way" != installed ] || prefix=$work/prefix
    build="$work/$way-${generator%% *}"
    configure "$build"
    package "$build"
    compare "$build"/*.deb
    reconfigure "$build"
    rm -rf "$build"
  done
done
