#!/bin/sh
# Does openssl make a certificate of each configuration, with all names that it lists?
#: tools openssl
#: files certificates/*.cnf services/*/root/usr/share/*/*.cnf
set -eu
for file in "$@"; do
    openssl req -x509 -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -config "$file" -extensions server -subj /CN=check \
        -keyout "$WORK/key" -out "$WORK/crt" 2>"$WORK/said" || {
        cat "$WORK/said"
        exit 1
    }
    wanted=$(grep -c '^DNS\.' "$file" || true)
    found=$(openssl x509 -in "$WORK/crt" -noout -ext subjectAltName 2>/dev/null | grep -o 'DNS:' | wc -l)
    [ "$wanted" = "$found" ] || echo "$wanted names are listed, and $found are in the certificate"
done
