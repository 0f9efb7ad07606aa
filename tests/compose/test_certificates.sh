#!/bin/bash
# test_certificates.sh <work dir>: the targets wazo-certificates and wazo-secrets of a project with everything.
# label: slow
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/common.sh
source "$here/../lab/common.sh"

build=$1/build
certificates=$build/wazo/certificates
failed=0

fail() {
  echo "$*"
  failed=1
}

issue() {
  lab_quietly cmake --build "$build" --target wazo-certificates wazo-secrets
}

serial() { # NAME
  openssl x509 -in "$certificates/$1.crt" -noout -serial
}

serials() {
  for crt in "$certificates"/*.crt; do
    serial "$(basename "$crt" .crt)"
  done
}

rm -rf "$1"
mkdir -p "$1"
cp -r "$here/everything" "$1/source"
lab_quietly cmake -S "$1/source" -B "$build" -G Ninja -Werror=dev "-DCMAKE_MODULE_PATH=$here/../../cmake"
issue

# Only who speaks TLS has one, and the public name is the gateway's.
[ "$(cd "$certificates" && echo *.crt)" = 'ca.crt ledger.crt nginx.crt scales.crt' ] || fail "certificates: $(cd "$certificates" && echo *.crt)"
! openssl verify -CAfile "$certificates/ca.crt" -verify_hostname everything.example.org "$certificates/ledger.crt" >/dev/null 2>&1 || fail 'ledger has the public name'

# Each name that a configuration has, as a client would ask for it, in OpenSSL's strict mode.
for cnf in "$certificates"/*.cnf; do
  name=$(basename "$cnf" .cnf)
  [ "$name" != openssl ] || continue
  while IFS= read -r san; do
    openssl verify -x509_strict -purpose sslserver -CAfile "$certificates/ca.crt" -verify_hostname "$san" "$certificates/$name.crt" >/dev/null ||
      fail "$name.crt is not good for $san"
  done < <(sed -n 's/^DNS\.[0-9]* = //p' "$cnf")
  ! openssl verify -CAfile "$certificates/ca.crt" -verify_hostname other.example.org "$certificates/$name.crt" >/dev/null 2>&1 ||
    fail "$name.crt is good for a name that it does not have"
done
for key in "$certificates"/*.key "$build"/wazo/compose/secrets/*; do
  [ "$(stat -c %a "$key")" = 600 ] || fail "$key can be read by others"
done

# What is valid is left alone; a name more, or a key less, and that one is issued again.
before=$(serials)
issue
[ "$before" = "$(serials)" ] || fail 'valid certificates were issued again'
ledger=$(serial ledger)
scales=$(serial scales)
password=$(<"$build/wazo/compose/secrets/ledger-postgresql")
sed -i 's/SANS books.example.org/SANS books.example.org more.example.org/' "$1/source/CMakeLists.txt"
rm "$certificates/nginx.key"
issue
[ "$ledger" != "$(serial ledger)" ] || fail 'another list of names has the old certificate'
openssl verify -CAfile "$certificates/ca.crt" -verify_hostname more.example.org "$certificates/ledger.crt" >/dev/null || fail 'the new name is missing'
[ "$scales" = "$(serial scales)" ] || fail 'a change of one service issued the certificate of another'
[ -s "$certificates/nginx.key" ] || fail 'a lost key was not made again'
[ "$password" = "$(<"$build/wazo/compose/secrets/ledger-postgresql")" ] || fail 'a password was changed'

# What somebody else has put there stays, whatever its names are.
cp "$certificates/ledger.crt" "$1/ledger.crt"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=own -keyout "$certificates/ledger.key" -out "$certificates/ledger.crt" 2>/dev/null
own=$(serial ledger)
issue
[ "$own" = "$(serial ledger)" ] || fail "somebody's own certificate was replaced"
# It ends within 30 days, and the others do not.
cmake --build "$build" --target wazo-report >"$1/report" 2>&1
ends=$(openssl x509 -in "$certificates/ledger.crt" -noout -enddate | cut -d = -f 2)
[ "$(grep -F 'wazo-report: ' "$1/report")" = "wazo-report: warning: wazo/certificates/ledger.crt ends on $ends, in less than 30 days: build wazo-certificates, or put another in its place if it is your own" ] ||
  fail "the report says of certificates: $(grep -F 'wazo-report: ' "$1/report")"
cp "$1/ledger.crt" "$certificates/ledger.crt"

# Compose and Swarm get each new content, and other settings of the installation are kept.
noted() {
  grep "^WAZO_VERSION_$1=" "$build/wazo/compose/.env"
}
echo WAZO_TAG=mine >>"$build/wazo/compose/.env"
before=$(noted LEDGER_POSTGRESQL)
echo changed >"$build/wazo/compose/secrets/ledger-postgresql"
issue
[ "$before" != "$(noted LEDGER_POSTGRESQL)" ] || fail 'a changed password is not noted'
grep -qx WAZO_TAG=mine "$build/wazo/compose/.env" || fail "the installation's own words are gone"
grep -qx COMPOSE_PROJECT_NAME=everything "$build/wazo/compose/.env" || fail 'the project has no name'

# The targets are built at once: what they note together is whole.
note=$here/../../cmake/wazo/containers/note-versions
for round in {1..20}; do
  echo "changed $round" >"$build/wazo/compose/secrets/ledger-postgresql"
  "$note" "$build/wazo/compose" &
  "$note" "$build/wazo/compose"
  wait "$!"
  [ "$(grep -cE '^(WAZO_TAG=mine$|WAZO_VERSION_LEDGER_POSTGRESQL=)' "$build/wazo/compose/.env")" = 2 ] || fail "noted at once, round $round: something is lost"
done

# Another CA signs everything again.
rm "$certificates/ca.key"
issue
openssl verify -CAfile "$certificates/ca.crt" "$certificates"/*.crt >/dev/null || fail 'certificates of an old CA are left'

python3 "$here/strict_client.py" "$certificates" ledger || failed=1
exit "$failed"
