#!/bin/sh
# Does rsyslog take the rules?
#: tools rsyslogd
#: files services/*/root/etc/rsyslog.d/*.conf
set -eu
{
    for file in "$@"; do
        printf 'include(file="%s")\n' "$file"
    done
    # Without an action there would be nothing to check.
    printf 'action(type="omfile" file="/dev/null")\n'
} >"$WORK/rsyslog.conf"
rsyslogd -N1 -i "$WORK/pid" -f "$WORK/rsyslog.conf" >"$WORK/said" 2>&1 || failed=$?
grep -Ev 'config validation run|End of config validation' "$WORK/said" || true
exit "${failed:-0}"
