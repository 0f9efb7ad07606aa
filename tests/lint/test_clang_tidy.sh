#!/bin/bash
# label: slow
# clang-tidy has nothing to say of the example's C++.
build=$1
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
cmake -S example/greeter -B "$build" -G Ninja -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DBUILD_TESTING=OFF >/dev/null
files 'example/greeter/src/*.cpp' | xargs -r -P 2 -n 2 clang-tidy --quiet -p "$build" 2>/dev/null
