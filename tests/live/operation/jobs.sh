# shellcheck shell=bash
# shellcheck disable=SC2016 # expanded inside
# A job: a timer that runs it in the sandbox of its service, and on the same machine of a pair.

job=wazo-notes-job-1

jobs() {
  check 'a timer is enabled and waits' machine_shell "systemctl is-enabled $job.timer && systemctl is-active $job.timer"
  check 'it elapses at each minute' machine_shell "systemctl show --property=TimersCalendar $job.timer | grep -F 'OnCalendar=*-*-* *:*:00'"
  check 'its job runs as the user, with its state and its secrets, and writes nowhere else' job_runs
  check 'the service still has its folder' machine_run test -e /run/wazo-notes/wazo-notes.pid
  check 'by itself it is run as well' runs_by_itself
  check 'a job that no timer can have is in a crontab' machine_run grep '^@reboot wazo-notes' /etc/cron.d/wazo-notes
}

job_runs() {
  machine_run rm -f /var/lib/wazo-notes/job
  machine_run systemctl start "$job.service"
  machine_shell 'test "$(head -n 2 /var/lib/wazo-notes/job)" = "wazo-notes
postgresql"' && machine_run test ! -e /var/lib/outside
}

runs_by_itself() {
  machine_run rm -f /var/lib/wazo-notes/job
  machine_until 70 'test -s /var/lib/wazo-notes/job'
}

jobs_after_an_upgrade() {
  check 'a crontab that the new version has not goes' machine_run test ! -e /etc/cron.d/wazo-notes
  check 'the timer still waits' machine_run systemctl is-active "$job.timer"
}

# The platform's mark of the machine that must do nothing.
jobs_on_standby() {
  machine_shell 'mkdir -p /var/lib/wazo && touch /var/lib/wazo/disabled'
  check 'on the standby machine a job is not run' job_is_not_run
  machine_run rm /var/lib/wazo/disabled
  check 'a timer that is disabled stays disabled' disabled_stays
  check 'a removal leaves no timer, and an installation brings it back' removal
}

job_is_not_run() {
  machine_shell "rm -f /var/lib/wazo-notes/job; systemctl start $job.service; test ! -e /var/lib/wazo-notes/job"
}

disabled_stays() {
  machine_run systemctl disable --now "$job.timer"
  install 2.0.0 wazo-notes && ! machine_run systemctl is-active "$job.timer" && ! machine_run systemctl is-enabled "$job.timer" &&
    machine_run systemctl enable "$job.timer"
}

removal() {
  machine_run systemctl start "$job.timer"
  machine_run dpkg --remove wazo-notes && refused machine_run systemctl is-active "$job.timer" && install 2.0.0 wazo-notes &&
    machine_run systemctl is-active "$job.timer"
}
