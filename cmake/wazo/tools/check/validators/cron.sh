#!/bin/sh
# Does cron read the lines? crontab checks files without the column of the user, so that is cut out.
#: tools crontab
#: files services/*/root/etc/cron.d/*
set -eu
for file in "$@"; do
    sed -E 's/^(@[a-z]+|([^#[:space:]]+[[:space:]]+){4}[^[:space:]]+)[[:space:]]+[^[:space:]]+[[:space:]]+/\1 /' "$file" >>"$WORK/crontab"
done
# Debian 12 has -n, Debian 13 has -T.
option=-T
! crontab -h 2>&1 | grep -qF '[-n]' || option=-n
crontab $option "$WORK/crontab" >"$WORK/said" 2>&1 || failed=$?
grep -v 'syntax .*ok\|successful' "$WORK/said" || true
exit "${failed:-0}"
