#!/bin/sh
# Can the users be made?
#: tools systemd-sysusers
#: files services/*/root/usr/lib/sysusers.d/*
set -eu
mkdir -p "$WORK/root"
systemd-sysusers --root="$WORK/root" --dry-run "$@" 2>&1 | grep -Ev '^(Creating|Would write) ' || true
