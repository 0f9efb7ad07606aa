#!/bin/bash
# outside.sh <directory>: a project that has nothing of this one but the module's path, with one line of declaration, lives as well.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$1/project
rm -rf "$1"
mkdir -p "$project"
cp "$here/outside/server" "$project/"
cat >"$project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(outside VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-outside PROGRAM server PORT AUTO)
END
cmake -S "$project" -B "$1/build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$(realpath "$here/../../cmake")"
(cd "$1/build" && cpack -G DEB && cmake --build . --target wazo-check)
exec "$here/lifecycle.sh" bookworm "$1"/build/wazo-outside_*.deb
