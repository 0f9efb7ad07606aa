# shellcheck shell=bash
# A Debian in which nothing is installed but git, to try in what a newcomer does. Sourced by a program that runs as root and has
# `set -euo pipefail`; one root a program.
#
#     source tests/lab/fresh.sh
#     fresh_new trixie /some/dir     # the root, with a clone of this tree, as it stands here, in /root/WazoService
#     fresh_run 'cd WazoService && example/run'
#
# Only what a machine has by itself is in the environment: no LANG. The network is the host's, which apt needs.

# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

fresh_root=

fresh_new() { # SUITE DIR
  local image
  lab_need_root
  image=$("$lab/image" "$1" fresh)
  rm -rf "$2"
  mkdir -p "$2"/{upper,work,root}
  fresh_root=$(realpath "$2")/root
  mount -t overlay -o "lowerdir=$image,upperdir=$2/upper,workdir=$2/work" fresh "$fresh_root"
  trap fresh_remove EXIT
  fresh_clone
}

# What git knows of the tree, and what is not committed yet.
fresh_clone() {
  mkdir "$fresh_root/root/WazoService"
  (cd "$lab/../.." && git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - 2>/dev/null) |
    tar -x --no-same-owner -C "$fresh_root/root/WazoService"
  chroot "$fresh_root" env -C /root/WazoService git init -q
  chroot "$fresh_root" env -C /root/WazoService git add -A
  chroot "$fresh_root" env -C /root/WazoService git -c user.name=fresh -c user.email=fresh@localhost commit -q -m 'As it stands'
}

# A line of shell as root, in a login's environment; all that it starts ends with it.
fresh_run() { # LINE
  # shellcheck disable=SC2016 # expanded by the shell inside
  unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$1/proc"
    # a package in it may set what holds for the whole kernel
    mount --bind "$1/proc/sys" "$1/proc/sys"
    mount -o remount,bind,ro "$1/proc/sys"
    mount --bind /sys "$1/sys"
    mount -o remount,bind,ro "$1/sys"
    cp -L /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
    exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb chroot "$1" bash -euc "cd /root; $2"
  ' - "$fresh_root" "$1"
}

fresh_remove() {
  umount -R -l "$fresh_root"
  rm -rf "$(dirname "$fresh_root")"
}
