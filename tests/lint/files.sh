# shellcheck shell=bash
# What the lint tests look at: the files that git knows, or would, so that a build directory in the tree does not count.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# files <pattern of git>...: without expected results and trees of other people, which are not ours to beautify. A copy without git has all files.
files() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard -- "$@"
  else
    find . -path ./build -prune -o -type f -printf '%P\n' | grep -E "$(printf '%s\n' "$@" | sed 's/[.]/\\./g; s/[*]/.*/g' | paste -sd '|')"
  fi | sort -u | while read -r file; do
    case $file in
      */golden/expected/* | */checkouts/* | tests/audit/trees/* | tests/audit/accidents/* | */overlay/*) ;;
      *) [ ! -f "$file" ] || printf '%s\n' "$file" ;;
    esac
  done
}

# CMake of ours to format: but tables, which have their own columns, and declarations, which are laid out as people write them.
cmake_files() {
  files CMakeLists.txt 'cmake/*.cmake' 'cmake/*CMakeLists.txt' tests/CMakeLists.txt 'tests/harness/*.cmake' |
    grep -v -e '^cmake/wazo/model/'
}

cxx_files() {
  files 'example/*.cpp' 'example/*.hpp' 'templates/new/*.cpp' 'templates/new/*.hpp' 'tests/*.cpp' 'tests/*.hpp'
}

# Templates of C++ may have lines that are no C++.
cxx_files_to_format() {
  cxx_files | xargs grep -L -e '^%' -e '@raw:'
}

# By their first lines: shell has many names here.
shell_files() {
  files '*' | xargs awk 'FNR == 1 && (/^#!\/bin\/(ba)?sh/ || /^# shellcheck shell=/) { print FILENAME } { nextfile }'
}

# Runs a checker on the files that standard input names, but for those that have passed it as they are: a checker, its configuration and the content of a file
# decide. <files> are what counts besides.
checked() { # [FILE…] -- COMMAND…
  local others=() seen hash file files=() stamps=()
  while [ "$1" != -- ]; do
    others+=("$1")
    shift
  done
  shift
  seen=${WAZO_LAB_CACHE:-/var/cache/wazo-service-lab}/checked
  { mkdir -p "$seen" && [ -w "$seen" ]; } 2>/dev/null || seen=$(mktemp -d)
  seen=$seen/$({
    echo "$*"
    "$1" --version
    cat /dev/null "${others[@]}"
  } | sha256sum | cut -c 1-16)
  while read -r hash file; do
    [ -e "$seen-$hash" ] || {
      files+=("$file")
      stamps+=("$seen-$hash")
    }
  done < <(xargs -r sha256sum)
  [ "${#files[@]}" -gt 0 ] || return 0
  "$@" "${files[@]}"
  touch "${stamps[@]}"
}
