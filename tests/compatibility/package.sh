#!/bin/bash
# package.sh <top> <work>: the module's own Debian package: reproducible, as Debian wants it, and good for a project that finds it.
set -euo pipefail
# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/common.sh"
top=$(realpath "$1")
work=$2

make_package() { # UMASK DIR
  (
    umask "$1"
    lab_quietly cmake -S "$top" -B "$2" -G Ninja -DBUILD_TESTING=OFF
    lab_quietly cmake --build "$2"
    lab_quietly env -C "$2" cpack -G DEB
  )
}

# What is inside: the members of the archive itself have modes that are the umask's.
compare() { # PART
  cmp <(dpkg-deb "--$1" "$work/one/$deb") <(dpkg-deb "--$1" "$work/another folder/$deb") || lab_die "two builds make two packages: $1"
}

check_policy() {
  lab_quietly lintian --allow-root --no-cfg -I -E --pedantic --fail-on error,warning,info,pedantic,experimental "$work/one/$deb" ||
    lab_die 'lintian is not content'
  [ "$(id -u)" != 0 ] || lab_quietly "$lab/lintian-13" "$work/one/$deb"
}

# A whole project, made by what the package has, of what the package has.
use_package() {
  dpkg-deb --extract "$work/one/$deb" "$work/installed"
  cp -r "$top/tests/compatibility" "$work/projects"
  lab_quietly cmake -S "$work/projects/installed" -B "$work/use" -G Ninja -Werror=dev "-DCMAKE_PREFIX_PATH=$work/installed/usr"
  lab_quietly cmake --build "$work/use" --target packages || lab_die 'a project that finds the package cannot be packaged'
}

rm -rf "$work"
mkdir -p "$work"
make_package 022 "$work/one"
deb=$(basename "$work"/one/cmake-wazo-service_*-1_all.deb)
make_package 077 "$work/another folder"
compare fsys-tarfile
compare ctrl-tarfile
check_policy
use_package
