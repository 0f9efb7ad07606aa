#!/bin/sh
# Does systemd understand the units, and are their programs there?
#: tools systemd-analyze
#: files services/*/root/usr/lib/systemd/system/*
set -eu
units=$WORK/root/usr/lib/systemd/system
mkdir -p "$units" "$WORK/root/usr/bin"
ln -s usr/bin "$WORK/root/bin"

# The host's targets, which every unit refers to.
for target in /usr/lib/systemd/system/*.target /lib/systemd/system/*.target; do
    [ ! -f "$target" ] || cp "$target" "$units"
done

# Stands in for a program of the package, of the project's build or of this machine; where there is none, the unit's check fails.
stand_in() { # PACKAGE-ROOT PROGRAM
    if [ -e "$1$2" ] || [ -x "$2" ] || cat "$WAZO/../CMakeFiles/wazo/packages"/programs*.txt | grep -qF "/${2##*/}"; then
        mkdir -p "$WORK/root${2%/*}"
        printf '#!/bin/sh\n' >"$WORK/root$2"
        chmod 0755 "$WORK/root$2"
    fi
}

stand_in "" /bin/sh

for unit in "$@"; do
    cp "$unit" "$units"
    package=${unit%/usr/lib/systemd/system/*}
    sed -n 's/^Exec[A-Za-z]*=[-@:+!|]*"\{0,1\}\(\/[^ "]*\).*/\1/p' "$unit" | sort -u | while read -r program; do
        stand_in "$package" "$program"
    done
    # The platform's own units that this one cannot be without.
    sed -n 's/^\(Requires\|Requisite\|BindsTo\)=//p' "$unit" | while read -r required; do
        [ -e "$units/$required" ] || printf '[Service]\nExecStart=/bin/sh\n' >"$units/$required"
    done
    set -- "$@" "$units/${unit##*/}"
    shift
done
systemd-analyze verify --man=no --recursive-errors=one --root="$WORK/root" "$@"
