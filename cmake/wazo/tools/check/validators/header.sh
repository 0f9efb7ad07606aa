#!/bin/sh
# Does the C++ header compile by itself?
#: tools c++
#: files services/*/include/*/service.hpp
#: batch 25
for header in "$@"; do
    printf '#include "%s"\n' "$header"
done >"$WORK/headers.cpp"
c++ -std=c++17 -Wall -Wextra -Wpedantic -fsyntax-only "$WORK/headers.cpp"
