# shellcheck shell=bash
# shellcheck disable=SC2034 # the variables are for those who source this
# What every program of the lab shares; sourced, never run.

lab=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lab_cache=${WAZO_LAB_CACHE:-/var/cache/wazo-service-lab}

lab_die() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

lab_need_root() {
  [ "$(id -u)" = 0 ] || lab_die "needs root: sudo $(realpath "$0")"
}

# The words of package lists: what is left when the comments are gone. A word that ends in ? is a package that not every suite has.
lab_packages() { # FILE…
  sed 's/#.*//' "$@" | xargs -n 1 | sort -u
}

# The Debian suite of this host: what is built here is installed there.
lab_suite() {
  # shellcheck disable=SC1091 # every Debian has it
  (. /etc/os-release && echo "$VERSION_CODENAME")
}

# The Debian mirror that this host itself uses, as its own apt knows it; that is only when it has lists.
lab_mirror() {
  lab_mirrors | grep . || {
    lab_quietly apt-get -q update
    lab_mirrors | grep . || lab_die 'apt knows of no Debian mirror'
  }
}

lab_mirrors() {
  # shellcheck disable=SC2016 # a field name of apt's
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1
}

# Runs a command in silence; shows what it said only when it fails.
lab_quietly() { # CMD…
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  [ "$status" = 0 ] || cat "$log" >&2
  rm -f "$log"
  return "$status"
}

# Prints how many times longer a piece of work takes now than on an idle machine, 1 at least: limits of time are multiplied by it.
lab_pace() {
  local begun=${EPOCHREALTIME/[.,]/} pace
  awk 'BEGIN { for (i = 0; i < 20000000; i++) x += i }'
  pace=$(((${EPOCHREALTIME/[.,]/} - begun) / 500000))
  echo $((pace < 1 ? 1 : pace > 20 ? 20 : pace))
}

# Asks until a command succeeds, for a number of seconds at most; for longer where the machine turns out to be slow when they are over.
lab_until() { # SECONDS CMD…
  local begun=$SECONDS limit=$1 pace=1 now
  shift
  until "$@" >/dev/null 2>&1 </dev/null; do
    if [ $((SECONDS - begun)) -ge $((limit * pace)) ]; then
      now=$(lab_pace)
      [ "$now" -gt "$pace" ] || return 1
      pace=$now
    fi
    sleep 0.1
  done
}

# Holds a lock until the program ends: two runs never make the same thing at once.
lab_lock() { # NAME
  mkdir -p "$lab_cache"
  exec 9>"$lab_cache/$1.lock"
  flock 9
}

# Runs a line of shell as root in a root of the lab, with a folder of the host's at /srv to read and a /tmp of its own to write.
# Mounts of its own: any number of programs may use one root at once.
lab_inside() { # ROOT DIR LINE
  # shellcheck disable=SC2016 # expanded by the shell inside
  unshare --mount --net --pid --fork bash -euc '
    mount --bind "$2" "$1/srv"
    mount -o remount,bind,ro "$1/srv"
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmp "$1/tmp"
    exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8 bash -euc "$3"
  ' - "$@"
}

# Makes a configuration of apt's in a folder, whose sources are those of one suite: the host's apt never hears of it, and every signature is checked. To be used
# by APT_CONFIG=DIR/apt.conf.
lab_private_apt() { # DIR SUITE deb|deb-src
  mkdir -p "$1"/{lists,cache/archives}/partial "$1"/etc/{apt.conf.d,preferences.d}
  : >"$1/status"
  echo "$3 [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(lab_mirror) $2 main" >"$1/etc/sources.list"
  cat >"$1/apt.conf" <<CONF
Dir::Etc "$1/etc";
Dir::State "$1";
Dir::State::status "$1/status";
Dir::Cache "$1/cache";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF
}
