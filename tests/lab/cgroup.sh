# shellcheck shell=bash
# A control group for each machine. Sourced by machine.sh. Without it all machines would have one tree of units between them:
# the kernel's view of wazo-greeter.service in one would hold the processes of all.

# The hierarchies that systemd keeps its units in: cgroup2, the old name=systemd, or both.
cgroup_hierarchies() {
  awk '$3 == "cgroup2" || ($3 == "cgroup" && $4 ~ /name=systemd/) { print $2 }' /proc/self/mounts
}

# Moves the calling process there.
cgroup_enter() { # NAME
  local hierarchy
  for hierarchy in $(cgroup_hierarchies); do
    mkdir -p "$hierarchy/$1"
    echo "$BASHPID" >"$hierarchy/$1/cgroup.procs"
  done
}

# The last process in it may still be on its way out, so it is asked a few times.
cgroup_remove() { # NAME
  local hierarchy try
  for hierarchy in $(cgroup_hierarchies); do
    for ((try = 0; try < 50; try++)); do
      [ -d "$hierarchy/$1" ] || break
      find "$hierarchy/$1" -depth -type d -exec rmdir '{}' + 2>/dev/null || sleep 0.1
    done
  done
}
