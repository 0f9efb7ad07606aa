#!/bin/bash
# Of one service, and of two with versions of their own in one run: names, fields, relations, conffiles, md5sums, modes, order of what the project includes.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/source" <<'CMAKE'
project(pair VERSION 1.0.0 DESCRIPTION "Project of two" HOMEPAGE_URL https://example.org/pair LANGUAGES CXX)
include(WazoService)
wazo_platform(MAINTAINER "Some Body <some@body.org>")
wazo_add_service(wazo-script PROGRAM script CONFIG config.yml PORT 9700 NEEDS wazo-compiled redis DEPENDS curl SUGGESTS jq SECTION admin
  DESCRIPTION "Scripts things")
add_subdirectory(other)
CMAKE
mkdir "$work/source/other"
cp "$work/source/program.cpp" "$work/source/other"
cat >"$work/source/other/CMakeLists.txt" <<'CMAKE'
project(other VERSION 2.5.0 DESCRIPTION "The other one" LANGUAGES CXX)
set(CPACK_DEBIAN_PACKAGE_RELEASE 7)
add_executable(wazo-compiled program.cpp)
wazo_add_service(wazo-compiled)
CMAKE
make_packages "$work/source" "$work/build" -DCMAKE_BUILD_TYPE=Release

architecture=$(dpkg --print-architecture)
script=$work/build/wazo-script_1.0.0-1_all.deb
compiled=$work/build/wazo-compiled_2.5.0-7_$architecture.deb
equal "packages" "$(basename "$compiled")"$'\n'"$(basename "$script")" "$(packages "$work/build")"

equal "Version" 1.0.0-1 "$(field "$script" Version)"
equal "Version of the other" 2.5.0-7 "$(field "$compiled" Version)"
equal "Architecture" all "$(field "$script" Architecture)"
equal "Section" admin "$(field "$script" Section)"
equal "Priority" optional "$(field "$script" Priority)"
equal "Maintainer" "Some Body <some@body.org>" "$(field "$script" Maintainer)"
equal "Homepage" https://example.org/pair "$(field "$script" Homepage)"
equal "synopsis" "Scripts things" "$(field "$script" Description | head -n 1)"
equal "synopsis of the other" "other one" "$(field "$compiled" Description | head -n 1)"
field "$script" Depends | grep -q '^curl, wazo-compiled\|^wazo-compiled, curl' || fail "Depends: $(field "$script" Depends)"
field "$compiled" Depends | grep -q 'libc6 (>= ' || fail "Depends of what is compiled: $(field "$compiled" Depends)"
! field "$script" Depends | grep -q libc6 || fail "a script depends on libc6"
equal "Recommends" redis-server "$(field "$script" Recommends)"
equal "Suggests" jq "$(field "$script" Suggests)"

equal "conffiles" "$(contents "$script" | sed -n 's/^-.* \.\(\/etc\/.*\)$/\1/p' | sort)" "$(dpkg-deb -I "$script" conffiles | sort)"
mkdir "$work/unpacked"
dpkg-deb -x "$script" "$work/unpacked"
dpkg-deb -e "$script" "$work/unpacked/DEBIAN"
(cd "$work/unpacked" && quietly md5sum --check --strict DEBIAN/md5sums)
equal "md5sums" "$(cd "$work/unpacked" && find . -type f -not -path './DEBIAN/*' -printf '%P\n' | sort)" "$(sed 's/^[0-9a-f]*  //' "$work/unpacked/DEBIAN/md5sums" | sort)"
equal "modes" "" "$(contents "$script" | grep -v '^drwxr-xr-x root/root \|^-rw-r--r-- root/root \|^-rwxr-xr-x root/root ' || true)"
equal "programs" "./usr/bin/wazo-script" "$(contents "$script" | sed -n 's/^-rwxr-xr-x root\/root \(.*bin.*\)/\1/p')"
for name in preinst postinst prerm postrm; do
  equal "mode of $name" 755 "$(stat -c %a "$work/unpacked/DEBIAN/$name")"
done
