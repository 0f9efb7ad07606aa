# shellcheck shell=bash
# What the tests of new services share: a service written, built, checked and packaged unchanged, and its package installed on a booted machine.
# Sourced with the directory to work in as $work.
set -euo pipefail

# shellcheck source=tests/lab/machine.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/machine.sh"
# shellcheck source=tests/lab/stops.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/stops.sh"
generator=$lab/../../cmake/WazoNewService.cmake

begin() { # WORK
  work=$1
  rm -rf "$work"
  mkdir -p "$work"
}

die() {
  echo "$*" >&2
  exit 1
}

# Writes the service and makes its package, as the generator's own words say; nothing may complain.
make_service() { # NAME KIND [STYLE]
  local folder="$work/new services/$1" log=$work/$1.log
  cmake "-DNAME=$1" "-DKIND=$2" ${3:+"-DSTYLE=$3"} "-DDESTINATION=$folder" -P "$generator" >"$log" 2>&1 || show "$log"
  grep -qF "cmake --workflow --preset package" "$log" || show "$log"
  (cd "$folder" && cmake --workflow --preset package && cmake --build --preset check) >>"$log" 2>&1 || show "$log"
  ! grep -iwE 'warnings?|skipped: lintian' "$log" || show "$log"
  lintian --allow-root --pedantic --fail-on error,warning,info,pedantic "$folder"/build/*.deb >>"$log" 2>&1 || show "$log"
}

# A stop that is there before the program has begun ends it as well, every time.
stops_early() { # NAME
  local folder="$work/new services/$1" log=$work/$1.early
  mkdir -p "$log/conf.d"
  cp "$folder/config.yml" "$log"
  # shellcheck disable=SC2016 # expanded inside
  unshare --net env CONFIGURATION_DIRECTORY="$log" LOGS_DIRECTORY="$log" WAZO_DATA_DIRECTORY="$folder/build/wazo/services/$1/root/usr/share/$1" bash -euc '
    ip link set lo up
    for ((i = 0; i < 200; i++)); do
      timeout --signal=KILL 10 env --block-signal=TERM sh -c "kill -TERM \$\$; exec \"\$1\"" - "$1"
    done' - "$folder/build/$1" >"$log/said" 2>&1 || show "$log/said"
}

show() { # LOG
  tail -n 40 "$1" >&2
  exit 1
}

boot() {
  # shellcheck disable=SC1091 # the packages are built here, so they are installed in the same Debian
  machine_new "$(. /etc/os-release && echo "$VERSION_CODENAME")" opentera
  machine_boot
}

install_package() { # NAME
  machine_copy_in "$(ls "$work/new services/$1/build/$1"_*.deb)" "/root/$1.deb"
  machine_run dpkg -i "/root/$1.deb" >"$work/dpkg.log" 2>&1 || show "$work/dpkg.log"
}

# Projects that know nothing of each other may have the same port: one after the other.
purge_package() { # NAME
  machine_run dpkg --purge "$1" >"$work/dpkg.log" 2>&1 || show "$work/dpkg.log"
  machine_run nginx -t -q
}

# What the package itself checks on the machine.
own_checks_pass() { # NAME
  machine_run "/usr/share/wazo-service/checks/$1" >"$work/$1.tap" 2>&1 || {
    machine_explain "$1"
    show "$work/$1.tap"
  }
}

# What a caller gets from the gateway, over TLS with its authority checked; the gateway may not have read its new configuration yet.
gets() { # URL TEXT
  local text
  text=$(machine_run curl --silent --show-error --fail --retry 5 --retry-delay 1 --retry-all-errors --cacert /usr/share/wazo-certs/ca.crt "$1" 2>"$work/curl.log") || show "$work/curl.log"
  [[ $text == *"$2"* ]] || die "$1 answers: $text"
}

status_of() { # URL
  machine_run curl --silent --output /dev/null --write-out '%{http_code}' --cacert /usr/share/wazo-certs/ca.crt "$1"
}

# The API that new services begin with.
speaks_http() { # BASE
  gets "$1/1.0/status" '"ok"'
  gets "$1/1.0/api/api.yml" 'openapi: 3.0.3'
  gets "$1/1.0/greetings/Al%20ice" '"Hello, Al ice!"'
}
