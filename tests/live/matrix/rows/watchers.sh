# shellcheck shell=bash
# shellcheck disable=SC2154 # unit, location, link: words.sh
# nginx, monit and consul: they hear of the package where they run, if their configuration is sound; and never is their trouble dpkg's.

start() { # UNIT…
  in_machine systemctl start "$@"
}

# Both are active before they have read anything.
start_monit() {
  start monit
  machine_until 10 'monit -B summary' || fail 'monit does not start'
}

start_consul() {
  start consul
  machine_until 10 'curl -sf 127.0.0.1:8500/v1/agent/services' || fail 'consul does not start'
}

# The workers of nginx are new after a reload, its master is not.
nginx_workers() {
  machine_run pgrep -x -P "$(process nginx)" nginx | paste -s
}

give_and_hear() { # VERSION
  machine_run dpkg --install "/root/$1.deb" 2>&1 || fail 'the installation fails'
}

row_nginx_reads_the_location() {
  local master workers
  start nginx
  master=$(process nginx)
  workers=$(nginx_workers)
  give 1.0.0
  machine_until 5 "! pgrep -P $master | grep -qwE '${workers//$'\t'/|}'" || fail 'nginx is not reloaded'
  same 'the master of nginx' "$(process nginx)" "$master"
}

row_monit_and_consul_know_it_until_the_removal() {
  start_monit
  start_consul
  give 1.0.0
  machine_until 10 'monit -B summary | grep wazo-matrix' || fail 'monit does not know it'
  machine_until 5 'curl -sf 127.0.0.1:8500/v1/agent/services | grep wazo-matrix' || fail 'consul does not know it'
  take
  machine_until 40 'monit -B summary >/tmp/summary && ! grep wazo-matrix /tmp/summary' || fail 'monit still knows it'
  machine_until 5 '! curl -sf 127.0.0.1:8500/v1/agent/services | grep wazo-matrix' || fail 'consul still knows it'
}

# consul is not of them: the unit wants it.
row_nobody_is_started_who_did_not_run() {
  give 1.0.0
  give 2.0.0
  wipe
  same 'the state of the watchers' "$(machine_run systemctl is-active nginx monit | sort -u)" inactive
}

row_policy_forbids_the_reloads() {
  local workers
  start nginx
  workers=$(nginx_workers)
  forbid_services
  give 1.0.0
  sleep 1
  same 'the workers of nginx' "$(nginx_workers)" "$workers"
}

row_a_broken_nginx_is_left_running_and_spoken_of() {
  local master said
  start nginx
  master=$(process nginx)
  put /etc/nginx/conf.d/broken.conf 'nonsense;'
  said=$(give_and_hear 1.0.0)
  same 'nginx' "$(process nginx)" "$master"
  [[ $said = *'nginx.service keeps its old configuration'*'nonsense'* ]] || fail "dpkg says nothing of it: $said"
}

row_a_broken_monit_is_left_running_and_spoken_of() {
  local before said
  start_monit
  before=$(machine_run pgrep -x monit)
  put /etc/monit/conf.d/broken 'check nonsense;'
  said=$(give_and_hear 1.0.0)
  sleep 1
  same 'monit' "$(machine_run pgrep -x monit)" "$before"
  [[ $said = *'monit.service keeps its old configuration'*'syntax error'* ]] || fail "dpkg says nothing of it: $said"
}

row_a_broken_consul_is_left_running_and_spoken_of() {
  local before said
  start_consul
  before=$(process consul)
  put /etc/consul.d/broken.json '{"nonsense": 1}'
  said=$(give_and_hear 1.0.0)
  same 'consul' "$(process consul)" "$before"
  [[ $said = *'consul.service keeps its old configuration'*'nonsense'* ]] || fail "dpkg says nothing of it: $said"
}

row_sound_watchers_are_nothing_to_speak_of() {
  local said
  start nginx
  start_monit
  start_consul
  give 1.0.0
  said=$(machine_run dpkg --install /root/1.0.0.deb 2>&1 >/dev/null) || fail 'the installation fails'
  same 'what dpkg complains of' "$said" ''
}

# monit keeps in mind what it has given up on, even over a reload.
row_monit_looks_away_while_it_is_removed_and_looks_again_once_it_is_installed() {
  start_monit
  give 1.0.0
  machine_until 10 'monit -B summary | grep "wazo-matrix  *OK"' || fail 'monit does not watch it'
  take
  machine_until 5 'monit -B summary >/tmp/summary && ! grep wazo-matrix /tmp/summary' || fail 'monit still knows it'
  give 2.0.0
  machine_until 10 'monit -B summary | grep "wazo-matrix  *OK"' || fail 'monit does not watch it again'
}

row_what_monit_is_told_not_to_watch_is_not_watched_after_an_upgrade() {
  start_monit
  give 1.0.0
  machine_until 10 'monit -B summary | grep "wazo-matrix  *OK"' || fail 'monit does not watch it'
  in_machine monit unmonitor wazo-matrix
  give 2.0.0
  sleep 2
  machine_shell 'monit -B summary | grep "wazo-matrix  *Not monitored"' || fail 'monit watches it'
}

# --- one owner for each check ----------------------------------------------------------------------------------------------------------------------------

# As wazo-monitoring-update goes over its checks, with one of the same name.
update_monitoring() {
  # shellcheck disable=SC2016 # expanded inside
  in_machine bash -euc '
    mkdir -p /usr/share/wazo-monitoring/checks
    cat /usr/share/wazo-monitoring/checks/wazo-matrix 2>/dev/null ||
      printf "%s\n" "check process wazo-matrix with pidfile /run/wazo-matrix/wazo-matrix.pid" >/usr/share/wazo-monitoring/checks/wazo-matrix
    folder=/etc/monit/conf.d
    find $folder -type l -xtype l -exec rm {} \;
    if [ -e $folder/wazo-matrix ] && [ ! -L $folder/wazo-matrix ]; then rm $folder/wazo-matrix; fi
    [ -e $folder/wazo-matrix ] || ln -s /usr/share/wazo-monitoring/checks/wazo-matrix $folder/wazo-matrix
    systemctl restart monit'
  machine_until 10 'monit -B summary' || fail 'monit does not start'
}

row_the_platforms_own_check_stays_the_platforms() {
  start_monit
  update_monitoring
  give 1.0.0
  same 'the check' "$(machine_run readlink "$check_link")" /usr/share/wazo-monitoring/checks/wazo-matrix
  wipe
  same 'the check after the purge' "$(machine_run readlink "$check_link")" /usr/share/wazo-monitoring/checks/wazo-matrix
  in_machine monit -t
}

row_the_packages_check_stays_its_own_when_the_platform_has_one() {
  start_monit
  give 1.0.0
  update_monitoring
  same 'the check' "$(machine_run readlink "$check_link")" /etc/monit/conf-available/wazo-matrix
  wipe
  missing "$check_link"
  in_machine monit -t
  update_monitoring
  exists "$check_link"
}

row_what_dpkg_puts_aside_is_no_second_check() {
  start_monit
  give 1.0.0
  in_machine bash -c 'echo "# mine" >>/etc/monit/conf-available/wazo-matrix'
  in_machine dpkg --force-confold --install /root/3.0.0.deb
  exists /etc/monit/conf-available/wazo-matrix.dpkg-dist
  in_machine monit -t
}

# --- removed, not purged ---------------------------------------------------------------------------------------------------------------------------------

row_the_jobs_of_a_removed_package_do_not_run() {
  local line
  give 2.1.0
  line=$(machine_shell "sed -n 's/^@reboot wazo-matrix //p' /etc/cron.d/wazo-matrix")
  [ -n "$line" ] || fail 'there is no job'
  in_machine sh -c "$line"
  exists /tmp/wazo-matrix.cron
  in_machine rm /tmp/wazo-matrix.cron /tmp/wazo-matrix.again
  in_machine systemctl is-active wazo-matrix-job-2.timer
  take
  if machine_run systemctl --quiet is-active wazo-matrix-job-2.timer; then fail 'the timer still runs'; fi
  exists /etc/cron.d/wazo-matrix
  in_machine sh -c "$line"
  missing /tmp/wazo-matrix.cron
  missing /tmp/wazo-matrix.again
}

row_a_removed_package_is_nobodys_and_all_is_back_when_it_is_installed_again() {
  give 1.0.0
  take
  missing "$check_link"
  missing "$definition_link"
  exists /etc/monit/conf-available/wazo-matrix
  exists /etc/consul.d/available/wazo-matrix.json
  give 1.0.0
  exists "$check_link"
  exists "$definition_link"
}
