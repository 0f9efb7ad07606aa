#!/bin/sh
# Can the files and folders be made? Their owners are, in this empty system, all the one who runs the check.
#: tools systemd-tmpfiles
#: files services/*/root/usr/lib/tmpfiles.d/*
set -eu
mkdir -p "$WORK/root/etc"
awk -v uid="$(id -u)" '!/^#/ && NF > 4 && $4 !~ /^[0-9-]/ { print $4 ":x:" uid ":0:::" }' "$@" | sort -u >"$WORK/root/etc/passwd"
awk -v gid="$(id -g)" '!/^#/ && NF > 4 && $5 !~ /^[0-9-]/ { print $5 ":x:" gid ":" }' "$@" | sort -u >"$WORK/root/etc/group"
systemd-tmpfiles --root="$WORK/root" --create "$@"
