#!/bin/bash
# A cross compiler's packages are for its architecture, whether or not the toolchain names a processor: the name, the field, the dependencies and the program.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/cross" <<'CMAKE'
project(cross VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
add_executable(wazo-cross program.cpp)
wazo_add_service(wazo-cross)
CMAKE
echo 'set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)' >"$work/bare.cmake"
{
  cat "$work/bare.cmake"
  echo 'set(CMAKE_SYSTEM_PROCESSOR aarch64)'
} >"$work/full.cmake"

machine_of() { # DEB
  dpkg-deb --fsys-tarfile "$1" | tar -x -O ./usr/bin/wazo-cross | od -An -tx1 -j18 -N2
}

for toolchain in bare full; do
  build=$work/build-$toolchain
  make_packages "$work/cross" "$build" -DCMAKE_TOOLCHAIN_FILE="$work/$toolchain.cmake"
  deb=wazo-cross_1.0.0-1_arm64.deb
  equal "$toolchain" $deb "$(packages "$build")"
  equal "$toolchain" arm64 "$(field "$build/$deb" Architecture)"
  equal "$toolchain" ' b7 00' "$(machine_of "$build/$deb")"
  dpkg-deb --fsys-tarfile "$build/$deb" | tar -x -O ./usr/bin/wazo-cross >"$work/program"
  file "$work/program" | grep -q ', stripped' || fail 'the program is not stripped'
  field "$build/$deb" Depends | grep -qE '(^|, )libc6 \(>=' || fail "Depends: $(field "$build/$deb" Depends)"
done

# The compiler alone, without a toolchain file: CMake takes it for one that builds for this machine.
make_packages "$work/cross" "$work/build-alone" -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++
equal alone wazo-cross_1.0.0-1_arm64.deb "$(packages "$work/build-alone")"

# Whoever says another architecture than the compiler's gets no package.
configure "$work/cross" "$work/build-said" -DCMAKE_TOOLCHAIN_FILE="$work/full.cmake" -DCPACK_DEBIAN_PACKAGE_ARCHITECTURE=amd64
build "$work/build-said"
refused '/usr/bin/wazo-cross is not for amd64: set CPACK_DEBIAN_PACKAGE_ARCHITECTURE' env -C "$work/build-said" cpack -G DEB
equal said '' "$(packages "$work/build-said")"
