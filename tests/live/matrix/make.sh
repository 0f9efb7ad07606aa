#!/bin/bash
# make.sh <directory>: the packages that the matrix is about, one for each version and each rival. They have nothing compiled, so they are the same for every suite.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../../lab/common.sh"
out=$1
rm -rf "$out"/*.deb
for version in 0.9.0 1.0.0 2.0.0 2.1.0 3.0.0 4.0.0 5.0.0 rivals; do
  tree=$out/build/$version
  rm -rf "$tree"
  lab_quietly cmake -S "$here" -B "$tree" -G Ninja -DVERSION="$version" -DCMAKE_MODULE_PATH="$here/../../../cmake"
  lab_quietly cmake --build "$tree"
  (cd "$tree" && lab_quietly cpack -G DEB)
  for deb in "$tree"/*.deb; do
    name=$(dpkg-deb --field "$deb" Package)
    [ "$version" = rivals ] || name=$version
    mv "$deb" "$out/$name.deb"
  done
done
