#!/bin/bash
# label: slow
# Identical packages from another directory, at another time, of another checkout, with git and without, under another umask, with include(CPack) and without.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

declarations() {
  cat <<'CMAKE'
project(twice VERSION 1.0.0 DESCRIPTION "Project made twice" LANGUAGES CXX)
include(WazoService)
add_library(helpers STATIC helper.cpp)
add_executable(wazo-compiled program.cpp)
target_link_libraries(wazo-compiled PRIVATE helpers)
wazo_add_service(wazo-compiled CONFIG config.yml PORT 9701)
wazo_add_service(wazo-script PROGRAM script PORT 9700)
CMAKE
  printf '%s\n' "$@"
}

sums() {
  (cd "$1" && sha256sum ./*.deb)
}

first=$work/first
declarations | project "$first"
printf '#include <cassert>\nint helper(int x) { assert(x); return x; }\n' >"$first/helper.cpp"
cp -r "$first" "$work/second in another place"
second="$work/second in another place"
find "$second" -type f -exec touch -d 2001-02-03 {} +
git -C "$second" init -q
git -C "$second" add .
git -C "$second" -c user.name=a -c user.email=a@b commit -q -m "a commit with a date of its own"
declarations "include(CPack)" >"$work/with-cpack"
cp -r "$first" "$work/third"
declarations "include(CPack)" | project "$work/third"

make_packages "$first" "$first/build"
make_packages "$second" "$work/build of the second"
equal "another directory, time and git" "$(sums "$first/build")" "$(sums "$work/build of the second")"
make_packages "$work/third" "$work/third/build"
equal "include(CPack)" "$(sums "$first/build")" "$(sums "$work/third/build")"

umask 077
cp -r "$first" "$work/fourth"
rm -rf "$work/fourth/build"
# The mode of a configuration file is part of the project.
chmod 0644 "$work/fourth/config.yml"
make_packages "$work/fourth" "$work/fourth/build"
for package in wazo-script_1.0.0-1_all.deb "$(basename "$first"/build/wazo-compiled_*.deb)"; do
  equal "umask 077: $package" "$(contents "$first/build/$package")" "$(contents "$work/fourth/build/$package")"
  equal "umask 077: content of $package" "$(dpkg-deb --fsys-tarfile "$first/build/$package" | sha256sum)" \
    "$(dpkg-deb --fsys-tarfile "$work/fourth/build/$package" | sha256sum)"
done
