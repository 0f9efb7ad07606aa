#!/bin/sh
# Runs jobs in parallel, one per core: run.sh <what> <total> <directory>
# Each <directory>/<job>.job is a shell script; its output goes to <job>.out, its exit code to <job>.rc. The jobs add a line to <directory>/progress for each
# of the <total> things that they do, so that a run of more than two seconds can show its progress on a terminal.
set -u
what=$1
total=$2
cd "$3" || exit 1

show_progress() {
    # CMake would wait for a sleep that outlives this script.
    trap 'kill $!; exit' TERM
    sleep 2 &
    wait $!
    while :; do
        printf '\r%s: %s of %s' "$what" "$(wc -l <progress)" "$total"
        sleep 0.5 &
        wait $!
    done
}

: >progress
# CMake reads this script's output, so progress goes to the terminal.
terminal=$(readlink "/proc/$PPID/fd/2") || terminal=
if [ -c "$terminal" ] && [ -t 9 ] 9>"$terminal"; then
    show_progress >"$terminal" 2>&1 &
    trap 'kill $! 2>/dev/null; printf "\r\033[K" >"$terminal"' EXIT
fi
# The job's own script expands its $1.
# shellcheck disable=SC2016
find . -name '*.job' | sort | xargs -r -P "$(nproc)" -n 1 sh -c 'sh "$1" >"${1%job}out" 2>&1 </dev/null; echo $? >"${1%job}rc"' job
