#!/bin/sh
# Is the sandbox of a service with HARDENING strict as tight as it is said to be? 15 stands for a score of 1.5. A service that declares CAPABILITIES or
# DROPS_PRIVILEGES says that it needs more.
#: tools systemd-analyze
#: files services/*/root/usr/lib/systemd/system/*.service
set -eu
for unit in "$@"; do
    facts=$(cat "${unit%/usr/lib/*}"/usr/share/wazo-service/manifests/*.json)
    case $facts in
        *'"capabilities": ["'* | *'"drops_privileges": true'*) ;;
        *'"hardening": "strict"'*) set -- "$@" "$unit" ;;
    esac
    shift
done
[ $# -gt 0 ] || exit 0
systemd-analyze security --no-pager --offline=true --threshold=15 "$@" >"$WORK/table" 2>&1 ||
    { grep -v '^✓' "$WORK/table" && exit 1; }
