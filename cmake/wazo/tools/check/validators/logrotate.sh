#!/bin/sh
# Does logrotate take the files? A file with an error is skipped, so every file must count as handled; of an unknown option newer releases only warn.
#: tools logrotate
#: files services/*/root/etc/logrotate.d/*
set -eu
user="$(id -un) $(id -gn)"
for file in "$@"; do
    copy=$WORK/${file##*/}
    cp -p "$file" "$copy"
    # The service's user is not one of this machine. The mode stays, logrotate looks at it.
    sed -i "s/^\( *su \).*/\1$user/" "$copy"
    set -- "$@" "$copy"
    shift
done
logrotate -d -s "$WORK/state" "$@" >"$WORK/said" 2>&1 || failed=$?
grep -E '^error|^warning: [^ ]*:[0-9]+ |insecure|because' "$WORK/said" || true
grep -q "^Handling $# logs" "$WORK/said" || { grep '^Handling' "$WORK/said"; exit 1; }
exit "${failed:-0}"
