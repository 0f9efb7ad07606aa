# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# Killed, it comes back: by systemd, and where systemd is told not to, by monit.

life_after_a_crash() {
  if [ "$(fact restart)" != no ]; then
    check 'killed, systemd brings it back' comes_back_from_kill
    check 'monit says OK, whoever was faster' monit_says_ok
  fi
  machine_shell "mkdir -p /run/systemd/system/$unit.d && printf '[Service]\nRestart=no\n' >/run/systemd/system/$unit.d/lab.conf"
  machine_run systemctl daemon-reload
  check 'killed, with Restart=no, monit brings it back' comes_back_from_kill
  machine_run rm -r "/run/systemd/system/$unit.d"
  machine_run systemctl daemon-reload
  check 'monit says OK again' monit_says_ok
}

comes_back_from_kill() {
  local before
  before=$(main_pid)
  machine_run systemctl kill --signal=KILL "$unit"
  machine_until 60 "now=\$(systemctl show -P MainPID $unit) && [ \$now != 0 ] && [ \$now != $before ] && systemctl is-active $unit"
}

life_after_an_early_stop() {
  check 'a stop that comes early ends it' unit_stops_early "$unit"
}

# What the man page says of a program that crashes again and again is what happens: systemd gives up, monit does not, and an administrator need not wait.
life_after_a_crash_loop() {
  [ "$(fact restart)" != no ] || return 0
  if machine_run grep -q '^StartLimitBurst=' "/usr/lib/systemd/system/$unit"; then
    check 'systemd gives up as the man page says' gives_up_in_words
    check 'once the cause is mended monit starts it' is_started_by_monit
    check 'monit says OK after the crashes' monit_says_ok
  fi
  check 'once the cause is mended the words of the man page start it at once' starts_in_words
  check 'monit says OK after that' monit_says_ok
}

man_page() {
  machine_shell "zcat /usr/share/man/man8/$name.8.gz | tr -d '\\\\'"
}

# "15 times within 150 seconds"
limit_in_words() {
  man_page | sed -n 's/^\([0-9]*\) times within \([0-9]*\) seconds.$/\1 \2/p'
}

# It crashes, without the pause between, which would be a minute or more in all.
crash() { # SECONDS-OF-THE-LIMIT
  machine_shell "mkdir -p /run/systemd/system/$unit.d
    printf '%s\n' '[Unit]' StartLimitIntervalSec=$1 '[Service]' RestartSec=100ms ExecStartPost= ExecStart= ExecStart=/bin/false \
      >/run/systemd/system/$unit.d/lab.conf
    systemctl daemon-reload
    systemctl reset-failed
    systemctl restart $unit || true"
}

mend() {
  machine_run rm -r "/run/systemd/system/$unit.d"
  machine_run systemctl daemon-reload
}

crashes() {
  machine_shell "journalctl --sync; journalctl -q -b -u $unit | grep -c 'Main process exited'" || true
}

gives_up_in_words() {
  local times seconds before now
  read -r times seconds < <(limit_in_words)
  machine_run systemctl stop monit
  before=$(crashes)
  crash "$seconds"
  machine_until 30 "systemctl is-failed $unit" || return
  now=$(crashes)
  machine_run systemctl start monit
  echo "crashed $((now - before)) times, and should have $times times"
  [ $((now - before)) = "$times" ] &&
    machine_shell "[ \$(sed -n 's/^StartLimitIntervalSec=//p' /usr/lib/systemd/system/$unit) = $seconds ]"
}

# Within a shorter time than the real one; monit waits for half a minute for what it has started.
is_started_by_monit() {
  crash 20
  machine_until 30 "systemctl is-failed $unit" || return
  mend
  machine_until 90 "systemctl is-active $unit"
}

# The commands that its section on recovery gives.
recovery_in_words() {
  man_page | sed -n '/^[.]SH RECOVERY/,/^[.]SH [^R]/s/^[.]B \(systemctl .*\)/\1/p'
}

# To mend it is to reload systemd, which forgets the count of starts: this shows that the commands are there and work, not that each is needed.
starts_in_words() {
  local words
  words=$(recovery_in_words)
  echo "the man page says: ${words:?nothing}"
  crash 150
  machine_until 30 "systemctl is-failed $unit" || return
  mend
  machine_shell "$words" && machine_run systemctl is-active "$unit"
}
