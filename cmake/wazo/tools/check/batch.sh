#!/bin/sh
# Has a validator look at files: batch.sh <validator> <progress> <file>...
# All at once first; when there is any complaint, one by one, to see whose it is. Prints "complaint <file>" and the lines of what was said, indented.
set -u
validator=$1
progress=$2
shift 2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# Both an exit code and a word are a complaint.
pleases() { # FILE...
    rm -rf "$place/work"
    mkdir "$place/work"
    TMPDIR=$place/work WORK=$place/work sh "$validator" "$@" >"$place/said" 2>&1 && [ ! -s "$place/said" ]
}

if ! pleases "$@"; then
    for file in "$@"; do
        if ! pleases "$file"; then
            printf 'complaint %s\n' "$file"
            sed "s|$place/work/||g; s/^/    /" "$place/said"
        fi
    done
fi
for file in "$@"; do
    echo "$file"
done >>"$progress"
