# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# dpkg killed in the middle, or without room on the disk: `dpkg --configure -a` completes what was begun, and nothing has changed that the administrator set.

# How many points each row tries: the first, the last, and some between them; of a run with fewer commands, all of them. The long run has more points.
kills=${MATRIX_KILLS:-3}
fills=${MATRIX_FILLS:-3}

# A command of each name that counts itself, and at the number that is wished for kills dpkg with all that it has begun.
count_commands() {
  # shellcheck disable=SC2016 # expanded inside
  machine_shell '[ ! -e /root/counted ] || exit 0
    mkdir /root/counted
    cat >/root/counted/counter <<"END"
#!/bin/dash
read -r number </run/lab.count
read -r last </run/lab.last
number=$((number + 1))
echo $number >/run/lab.count
if [ $number = $last ]; then
  read -r group </run/lab.group
  /usr/bin/kill -KILL -- "-$group"
fi
PATH=${PATH#/root/counted:}
command=$(command -v "${0##*/}")
PATH=/root/counted:$PATH
exec "$command" "$@"
END
    chmod 0755 /root/counted/counter
    for folder in /usr/bin /usr/sbin; do
      for command in $folder/*; do
        ln -sf counter "/root/counted/${command##*/}"
      done
    done
    rm -f /root/counted/dash /root/counted/sh /root/counted/setsid' || fail 'commands cannot be counted'
}

# Runs a command that is killed at its Nth command; at none for 0.
killed_at() { # N CMD…
  local last=$1
  shift
  count_commands
  # shellcheck disable=SC2016 # expanded inside
  machine_run sh -c 'echo 0 >/run/lab.count && echo "$1" >/run/lab.last && shift && PATH=/root/counted:$PATH exec setsid sh -c '\''echo $$ >/run/lab.group && exec "$@"'\'' - "$@"' \
    - "$last" "$@"
}

# How many commands the command runs that killed_at has run last.
commands() {
  machine_run cat /run/lab.count
}

# What is well at any time, whatever has been broken off.
is_sound() { # WHEN
  [ -z "$(machine_run find /etc/nginx/locations/https-enabled /etc/monit/conf.d /etc/consul.d -xtype l)" ] || fail "$1 there is a dangling link"
  machine_run nginx -t -q || fail "$1 nginx does not accept its configuration"
}

# dpkg itself says then that the package is to be installed again.
is_half_unpacked() {
  # shellcheck disable=SC2016 # a field of dpkg's
  [ "$(machine_run dpkg-query --show --showformat='${db:Status-Eflag}' wazo-matrix)" = reinstreq ]
}

complete() { # WHEN
  is_sound "$1, before it is completed,"
  machine_run dpkg --configure -a || is_half_unpacked || fail "$1, it is not completed"
  is_sound "$1, completed,"
}

# Prepares, and breaks the command off at a point of all: `total` are the commands of a run, whose number varies a little from run to run, and `at` is where
# it is killed. A run that comes to its end before that says how many it had, and is done again.
break_off() { # POINT PREPARE CMD…
  local point=$1 prepare=$2 try
  shift 2
  for try in 1 2 3 4 5; do
    at=$((1 + (total - 4) * (point - 1) / (points - 1)))
    start_over
    "$prepare"
    killed_at "$at" "$@" >/dev/null 2>&1 || return 0
    total=$(commands)
  done
  fail "it is not killed at command $at of $total, nor at others in try 1 to $try"
}

# Goes through the points: PREPARE, then COMMAND broken off, completed, EXPECT; then COMMAND again, and EXPECT-DONE.
kill_everywhere() { # PREPARE EXPECT EXPECT-DONE CMD…
  local prepare=$1 expect=$2 expect_done=$3 total points point at
  shift 3
  "$prepare"
  killed_at 0 "$@" || fail "it fails even if nobody kills it: $*"
  total=$(commands)
  "$expect_done" "undisturbed"
  points=$((kills < total - 3 ? kills : total - 3))
  for ((point = 1; point <= points; point++)); do
    break_off "$point" "$prepare" "$@"
    complete "killed at command $at of $total"
    "$expect" "killed at command $at of $total"
    in_machine "$@"
    is_sound "done after all, killed at $at,"
    "$expect_done" "done after all, killed at $at of $total"
  done
}

nothing() {
  :
}

rests() { # WHEN
  same "$1, the service" "$(machine_run systemctl is-active "$unit")" inactive
}

runs() { # WHEN
  machine_until 5 "systemctl is-active $unit" || fail "$1, the service does not run"
}

is_watched() { # WHEN
  runs "$1"
  machine_until 40 'monit -B summary | grep "wazo-matrix  *OK"' || fail "$1, monit does not watch it"
}

is_installed() {
  # shellcheck disable=SC2016 # a field of dpkg's
  [ "$(machine_run dpkg-query --show --showformat='${db:Status-Status}' wazo-matrix 2>/dev/null)" = installed ]
}

# If dpkg has it at all, it is at work.
runs_if_installed() { # WHEN
  if is_installed; then
    runs "$1"
    exists "$link"
  fi
}

row_killed_anywhere_an_installation_is_completed() {
  kill_everywhere nothing runs_if_installed runs_if_installed dpkg --install /root/2.1.0.deb
}

prepare_stopped() {
  give 2.0.0
  service stop
}

row_killed_anywhere_an_upgrade_leaves_stopped_what_was_stopped() {
  kill_everywhere prepare_stopped rests rests dpkg --install /root/2.1.0.deb
}

prepare_watched() {
  start nginx
  start_monit
  give 2.0.0
  machine_until 10 'monit -B summary | grep "wazo-matrix  *OK"' || fail 'monit does not watch it'
}

row_killed_anywhere_an_upgrade_leaves_running_and_watched_what_ran() {
  kill_everywhere prepare_watched is_watched is_watched dpkg --install /root/2.1.0.deb
}

# What the removal has not come to is back; what it has come to is removed.
is_watched_if_installed() { # WHEN
  if is_installed; then
    is_watched "$1"
    exists "$link"
  fi
}

is_removed() { # WHEN
  rests "$1"
  missing "$link"
  missing "$check_link"
}

row_killed_anywhere_a_removal_can_be_taken_back() {
  kill_everywhere prepare_watched is_watched_if_installed is_removed dpkg --remove wazo-matrix
}

prepare_rich() {
  start nginx
  give 2.1.0
}

row_killed_anywhere_a_version_that_has_lost_things_leaves_no_dangling_link() {
  kill_everywhere prepare_rich runs runs dpkg --install /root/3.0.0.deb
}

# --- a full disk -----------------------------------------------------------------------------------------------------------------------------------------

room() {
  machine_shell "df --output=avail -k / | tail -n 1"
}

# To the brim, whoever else writes meanwhile, and back again.
fill_but() { # KILOBYTES
  machine_shell "fallocate -l $(($(room) - 4096))K /root/filler; cat /dev/zero >>/root/filler 2>/dev/null; truncate -s -$1K /root/filler"
}

# As kill_everywhere, with a disk that has room for a part of what the command needs.
fill_everywhere() { # PREPARE EXPECT CMD…
  local prepare=$1 expect=$2 point left
  shift 2
  for ((point = 0; point < fills; point++)); do
    start_over
    "$prepare"
    left=$((192 * point * point / ((fills - 1) * (fills - 1))))
    fill_but "$left" || fail "the disk cannot be filled but for $left kB"
    machine_run "$@" >/dev/null 2>&1 || true
    is_sound "with $left kB left"
    in_machine rm /root/filler
    complete "with $left kB left"
    in_machine "$@"
    "$expect" "with $left kB left, and then with room"
  done
}

row_on_a_full_disk_an_upgrade_leaves_stopped_what_was_stopped() {
  fill_everywhere prepare_stopped rests dpkg --install /root/2.1.0.deb
}

row_on_a_full_disk_an_installation_is_completed() {
  fill_everywhere nothing runs_if_installed dpkg --install /root/2.1.0.deb
}
