#!/bin/bash
# operation.sh <suite> <work dir>: a service with a database of its own, on a booted machine with a real PostgreSQL, as TAP: the database at install, its
# migration once for each version, what happens when that fails, upgrade, standby, purge; jobs; the platform's upgrade and backup; a program that starts as root; limits.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"
for part in "$live"/operation/*.sh; do
  # shellcheck disable=SC1090 # one file a concern
  source "$part"
done

suite=${1:?operation.sh <suite> <work dir>}
work=${2:?operation.sh <suite> <work dir>}

tap_on_failure() {
  machine_explain wazo-notes.service wazo-drops.service
  machine_shell 'tail -n 20 /var/log/wazo-notes.log /var/log/wazo-drops.log' || true
}

# Nothing is compiled, so the packages are the same for every Debian.
make_packages() { # VERSION
  local tree=$work/$1
  mkdir -p "$work/source"
  cp -rT "$live/operation" "$work/source"
  echo "$1" >"$work/source/notes/version"
  [ "$1" != 3.0.0 ] || echo 'SELECT no_such_function();' >>"$work/source/notes/schema.sql"
  lab_quietly cmake -S "$work/source" -B "$tree" -G Ninja -DVERSION="$1" -DCMAKE_MODULE_PATH="$live/../../cmake"
  (cd "$tree" && lab_quietly cpack -G DEB)
  for deb in "$tree"/*.deb; do
    machine_copy_in "$deb" "/root/$1/$(dpkg-deb --field "$deb" Package).deb"
  done
}

install() { # VERSION PACKAGE…
  local version=$1
  shift
  set -- "${@/%/.deb}"
  machine_run dpkg -i "${@/#//root/$version/}"
}

as_postgres() { # SQL [DATABASE]
  machine_run runuser -u postgres -- psql -X -A -t -d "${2:-postgres}" -c "$1"
}

is() { # TEXT CMD…
  local expected=$1 found
  shift
  found=$("$@") || return
  echo "found: $found"
  [ "$found" = "$expected" ]
}

answers() { # PORT PATH
  machine_run curl --silent --show-error --fail --retry 10 --retry-delay 1 --retry-all-errors "http://127.0.0.1:$1$2"
}

refused() { # CMD…
  ! "$@"
}

rm -rf "$work"
mkdir -p "$work"
machine_new "$suite" opentera
for version in 1.0.0 2.0.0 3.0.0; do
  make_packages "$version"
done
machine_boot

database_at_install
database_of_a_program_that_starts_as_root
limits
jobs
database_through_upgrades
jobs_after_an_upgrade
jobs_on_standby
database_after_purge
upgrade_of_the_platform
tap_done
