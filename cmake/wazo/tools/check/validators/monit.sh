#!/bin/sh
# Does monit read its checks?
#: tools monit
#: files services/*/root/etc/monit/conf-available/*
set -eu
umask 077
# Without one, monit makes an identity for itself and tells.
printf '%032d\n' 0 >"$WORK/id"
{
    printf 'set idfile %s/id\nset statefile %s/state\n' "$WORK" "$WORK"
    for file in "$@"; do
        printf 'include "%s"\n' "$file"
    done
} >"$WORK/monitrc"
monit -t -c "$WORK/monitrc" >"$WORK/said" 2>&1 || failed=$?
grep -v '^Control file syntax OK$' "$WORK/said" || true
exit "${failed:-0}"
