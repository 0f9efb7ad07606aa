# shellcheck shell=bash
# shellcheck disable=SC2016 # expanded inside
# The platform's own upgrade: all services are stopped and disabled, dpkg runs, they are enabled and started; and its backup. WAZO_CHECKOUTS, a folder of
# checkouts of the platform's repositories, has the real wazo-service used; without it, a script with the same steps.

upgrade_of_the_platform() {
  put_wazo_service
  machine_run runuser -u wazo-notes -- sh -c 'echo kept >/var/lib/wazo-notes/kept'
  machine_shell 'echo "GREETING=kept" >>/etc/default/wazo-notes; echo "greeting: kept" >/etc/wazo-notes/config.yml'
  check 'stopped and disabled by the platform, the service is down' down_by_the_platform
  check 'an upgrade leaves it down' upgrade_leaves_it_down
  check 'enabled and started by the platform, it is up and its database is migrated' up_by_the_platform
  check 'monit watches it again' machine_until 60 "monit -B summary wazo-notes | grep -E '^ *wazo-notes +OK '"
  check 'on a standby machine the same leaves it down' standby_stays_down
  check 'when the standby machine takes over, it is up' takes_over
  check 'what the manifest has for backups brings a new machine back' backup_and_restore
}

# With the services of this machine in place of the platform's.
put_wazo_service() {
  local script=${WAZO_CHECKOUTS:+$WAZO_CHECKOUTS/wazo-service/bin/wazo-service}
  machine_copy_in "${script:-$live/operation/wazo-service}" /usr/bin/wazo-service
  machine_shell 'chmod 0755 /usr/bin/wazo-service
    sed -i "s/^wazo_services=.*/wazo_services=\"wazo-notes\"/; s/^default_services=.*/default_services=\"\$wazo_services\"/" /usr/bin/wazo-service'
}

down() {
  machine_shell 'test "$(systemctl show --property=ActiveState --value wazo-notes)" = inactive'
}

down_by_the_platform() {
  machine_run wazo-service stop && machine_run wazo-service disable && down
}

upgrade_leaves_it_down() {
  install 2.0.0 wazo-notes && down
}

up_by_the_platform() {
  local before
  before=$(as_postgres 'SELECT count(*) FROM notes' wazo_notes)
  machine_run wazo-service enable && machine_run wazo-service restart && is $((before + 1)) answers 9701 /rows
}

standby_stays_down() {
  machine_run wazo-service stop && machine_run wazo-service disable && install 2.0.0 wazo-notes && machine_run wazo-service start && down &&
    machine_run systemctl start wazo-notes && down
}

takes_over() {
  machine_run wazo-service enable && machine_run wazo-service start && machine_run systemctl is-active wazo-notes
}

backup_and_restore() {
  local paths
  paths=$(machine_run jq -r '.backup[]' /usr/share/wazo-service/manifests/wazo-notes.json)
  echo "$paths"
  # shellcheck disable=SC2086 # several paths
  machine_run tar --create --gzip --file /root/data.tgz --directory / ${paths//$'\n'/ } && machine_run dpkg --purge wazo-notes &&
    machine_run test ! -e /var/lib/wazo-notes && install 2.0.0 wazo-notes && machine_run wazo-service stop &&
    machine_run tar --extract --gzip --preserve-permissions --file /root/data.tgz --directory / && machine_run wazo-service start &&
    machine_run systemctl is-active wazo-notes && is kept machine_run cat /var/lib/wazo-notes/kept && is wazo-notes machine_run stat -c %U /var/lib/wazo-notes/kept &&
    machine_run grep -q GREETING=kept /etc/default/wazo-notes && machine_run grep -q 'greeting: kept' /etc/wazo-notes/config.yml
}
