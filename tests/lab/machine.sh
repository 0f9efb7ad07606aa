# shellcheck shell=bash
# A booted Debian to test in: a systemd-nspawn machine on an overlay of an image, all of it in memory, gone at exit.
# Sourced by a program that runs as root and has `set -euo pipefail`; one machine a program, any number of programs at once.
#
#     source tests/lab/machine.sh
#     machine_new bookworm                 # a machine of its own, not booted; of another kind: machine_new bookworm opentera
#     machine_boot                         # boots it, and waits until every unit has settled
#     machine_copy_in my.deb /root/my.deb
#     machine_run dpkg -i /root/my.deb     # exit code, input and output are the command's
#     machine_shell 'echo $PPID | wc'      # the same for a line of shell
#     machine_until 10 'systemctl is-active wazo-greeter'   # asks until it holds, for 10 seconds at most
#     machine_reboot
#     machine_explain wazo-greeter.service # on standard error: state and journal of units, after a failure
#     machine_stop                         # powers it off; machine_boot boots it again
#     machine_root                         # prints where the root is. Read there; write with machine_copy_in or machine_run
#
# `machine_new` sets an EXIT trap that takes the machine away; a program with a trap of its own calls machine_remove in it.

# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tests/lab/cgroup.sh
source "$lab/cgroup.sh"

machine_dir=
machine_power=
machine_leader=

machine_new() { # SUITE [KIND]
  local image
  lab_need_root
  machine_sweep
  image=$("$lab/image" "$1" "${2:-machine}")
  machine_dir=$(mktemp -d "/var/tmp/wazo-machine.$$.XXXXXX")
  trap machine_remove EXIT
  mount -t tmpfs -o mode=0755,size=2g wazo-machine "$machine_dir"
  mkdir "$machine_dir"/{upper,work,root}
  chmod 0755 "$machine_dir/upper"
  mount -t overlay -o "lowerdir=$image,upperdir=$machine_dir/upper,workdir=$machine_dir/work" wazo-machine "$(machine_root)"
}

machine_root() {
  echo "$machine_dir/root"
}

machine_boot() {
  machine_power_on >"$machine_dir/console" 2>&1 </dev/null &
  machine_power=$!
  machine_wait_for_leader
  machine_until 30 'systemctl is-system-running --wait | grep -qE "running|degraded"' || machine_fail 'it does not boot'
}

# In a namespace of processes of its own, which ends with this program however that ends, and takes all in it along.
machine_power_on() {
  local name
  name=$(basename "$machine_dir")
  cgroup_enter "$name"
  close_inherited
  exec setpriv --pdeathsig KILL unshare --pid --fork --kill-child --mount-proc \
    systemd-nspawn -q -D "$(machine_root)" -M "$(tr . - <<<"$name")" --register=no --keep-unit \
    --private-network --link-journal=no --console=pipe -b
}

# A lock that this program was started with is not the machine's to hold.
close_inherited() {
  local descriptor
  for descriptor in "/proc/$BASHPID/fd"/*; do
    descriptor=${descriptor##*/}
    [ "$descriptor" -le 2 ] || exec {descriptor}>&-
  done
}

# The machine's systemd is the child of systemd-nspawn, which is the child of what holds the namespace.
machine_wait_for_leader() {
  local try nspawn
  for ((try = 0; try < 200; try++)); do
    nspawn=$(pgrep -P "$machine_power" -x systemd-nspawn) && machine_leader=$(pgrep -P "$nspawn" -x systemd) && return
    kill -0 "$machine_power" 2>/dev/null || break
    sleep 0.05
  done
  machine_fail 'systemd-nspawn does not start it'
}

# A clean environment, as from a login of root's: nothing of the host's gets in.
machine_run() { # CMD…
  nsenter -t "$machine_leader" -m -u -i -n -p -C -- \
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "$@"
}

machine_shell() { # LINE
  machine_run bash -c "$1"
}

machine_until() { # SECONDS LINE
  lab_until "$1" machine_shell "$2"
}

# Through chroot, so that no absolute link of the root leads to the host; the file keeps its run bit.
machine_copy_in() { # FILE PATH
  # shellcheck disable=SC2016 # expanded inside
  chroot "$(machine_root)" sh -c 'mkdir -p "$(dirname "$1")" && cat >"$1"' - "$2" <"$1"
  [ ! -x "$1" ] || chroot "$(machine_root)" chmod 0755 "$2"
}

# With --keep-unit a reboot ends nspawn with 133, and a power-off with 0; either way it is ours to boot again.
machine_reboot() {
  machine_halt reboot 133
  machine_boot
}

machine_stop() {
  machine_halt poweroff 0
}

machine_halt() { # HOW STATUS
  local status=0
  # it may go down before it has answered
  machine_run systemctl --no-block "$1" 2>/dev/null || true
  wait "$machine_power" || status=$?
  machine_power=
  [ "$status" = "$2" ] || machine_fail "$1 ended with $status"
}

machine_explain() { # [UNIT…]
  local unit
  for unit in "$@"; do
    machine_run systemctl --no-pager --full status "$unit" || true
    machine_run journalctl --no-pager -q -b -u "$unit" -n 30 || true
  done >&2
}

machine_fail() { # WHY
  {
    echo "machine: $1"
    tail -n 20 "$machine_dir/console"
    machine_run journalctl --no-pager -q -b -p warning -n 20 || true
  } >&2
  return 1
}

machine_remove() {
  [ -n "$machine_dir" ] || return 0
  if [ -n "$machine_power" ]; then
    kill -KILL "$machine_power" 2>/dev/null || true
    wait "$machine_power" 2>/dev/null || true
  fi
  machine_discard "$machine_dir"
  machine_dir=
}

# Lazily: the last process in it may still be on its way out.
machine_discard() { # DIR
  umount -R -l "$1"
  rmdir "$1"
  cgroup_remove "$(basename "$1")"
}

# What a program left that was killed before it could clear up.
machine_sweep() {
  local dir owner
  for dir in /var/tmp/wazo-machine.*; do
    owner=${dir#/var/tmp/wazo-machine.}
    [ ! -d "$dir" ] || [ -e "/proc/${owner%.*}" ] || machine_discard "$dir" 2>/dev/null || true
  done
}
