# shellcheck shell=bash
# Words of the tests of packages. Each test is called with a directory of its own to work in.
set -euo pipefail
module=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../cmake" && pwd)
work=${1:?a directory to work in}
rm -rf "$work"
mkdir -p "$work"
# What a package is made of must not depend on who makes it.
unset SOURCE_DATE_EPOCH DESTDIR CMAKE_C_COMPILER_LAUNCHER CMAKE_CXX_COMPILER_LAUNCHER
umask 022

fail() {
  printf 'failed: %s\n' "$*" >&2
  exit 1
}

# equal <what> <expected> <found>
equal() {
  [ "$2" = "$3" ] || fail "$1"$'\n'"$(diff --label expected --label found -u <(printf '%s\n' "$2") <(printf '%s\n' "$3"))"
}

# quietly <command>...: its output is shown when it fails.
quietly() {
  "$@" >"$work/output" 2>&1 || {
    cat "$work/output" >&2
    fail "$*"
  }
}

# refused <pattern> <command>...: it fails, and says so with these words.
refused() {
  local pattern=$1
  shift
  ! "$@" >"$work/output" 2>&1 || fail "$* is not refused"
  tr -s ' \n' ' ' <"$work/output" | grep -q -- "$pattern" || fail "$* does not say '$pattern' but:"$'\n'"$(cat "$work/output")"
}

# project <directory>: a project of the declarations on standard input, with a script and a program to declare.
project() {
  mkdir -p "$1"
  printf '#!/bin/sh\nexec sleep infinity\n' >"$1/script"
  printf '#include <cstdio>\n#include <cassert>\nint main(int count, char**) { assert(count > 0); return std::puts(__FILE__) < 0; }\n' >"$1/program.cpp"
  printf 'a: 1\n' >"$1/config.yml"
  {
    printf 'cmake_minimum_required(VERSION 3.25)\n'
    printf 'list(APPEND CMAKE_MODULE_PATH "%s")\n' "$module"
    cat
  } >"$1/CMakeLists.txt"
}

configure() {
  local source=$1 build=$2
  shift 2
  quietly cmake -S "$source" -B "$build" -G Ninja -Werror=dev -Werror=deprecated "$@"
}

build() {
  quietly cmake --build "$1" -j 2
}

# pack <build directory>: as a user does it.
pack() {
  (cd "$1" && quietly cpack -G DEB)
}

make_packages() {
  configure "$@"
  build "$2"
  pack "$2"
}

field() {
  dpkg-deb -f "$1" "$2"
}

# The payload's modes, owners and paths, without times.
contents() {
  dpkg-deb -c "$1" | sed -E 's/^([^ ]+) ([^ ]+) +[0-9]+ [^ ]+ [^ ]+ /\1 \2 /'
}

# The names of the packages below a directory, but not of what CPack has staged.
packages() {
  find "$1" -name '*.deb' -not -path '*/_CPack_Packages/*' -printf '%f\n' | sort
}
