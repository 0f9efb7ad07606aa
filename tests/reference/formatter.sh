#!/bin/bash
# formatter.sh <top> <work>: with what is installed for it, cmake-format formats calls of our commands as they are meant.
set -euo pipefail
here=$1/tests/reference/formatter
mkdir -p "$2"
cd "$2"
cmake -D "OUT=$2/cmake-format.json" -P "$1/cmake/reference/formatter.cmake"
# As a user has it.
printf 'include = ["%s"]\n' "$2/cmake-format.json" >.cmake-format.py
cp "$here/ugly.txt" calls.cmake
cmake-format -i calls.cmake
diff -u "$here/well.txt" calls.cmake
