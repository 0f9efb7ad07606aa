#!/bin/bash
# checks.sh [suite]: the checks that packages bring, on a booted Debian, as TAP: they find nothing on a machine that is right, whatever the service is like,
# and each of them finds what is wrong with its item when that is spoilt.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"

services=(wazo-plain wazo-drops wazo-quits wazo-shared wazo-mighty wazo-everywhere)

build_packages() {
  lab_quietly cmake -S "$live/checks" -B "$machine_dir/build" -G Ninja -DCMAKE_MODULE_PATH="$live/../../cmake"
  (cd "$machine_dir/build" && lab_quietly cpack -G DEB)
}

install_packages() {
  local service
  for service in "${services[@]}"; do
    machine_copy_in "$machine_dir/build/${service}_1.0.0-1_all.deb" "/root/$service.deb"
    machine_run dpkg -i "/root/$service.deb"
  done
}

# The checks of a service, given SECONDS to come true.
run_checks() { # SERVICE SECONDS
  machine_run env WAZO_PATIENCE="$2" "/usr/share/wazo-service/checks/$1"
}

passes() { # SERVICE
  local said status=0
  said=$(run_checks "$1" 40) || status=$?
  echo "$said"
  [ "$status" = 0 ] && ! grep -q '^not ok' <<<"$said"
}

# What a declaration excepts is passed over, and its reason said; all else is checked.
says_why() {
  run_checks wazo-everywhere 40 | grep -x 'ok [0-9]* - port: it listens on .* only # SKIP excepted: its framework listens on all addresses'
}

# spoil ITEM WHAT UNDO: with wazo-plain's machine spoilt by a line of shell, the checks find this item and fail.
spoil() {
  check "$1 is found when it is spoilt" finds "$1" "$2"
  machine_shell "$3" >/dev/null 2>&1 || true
}

finds() { # ITEM WHAT
  local said status=0
  machine_shell "$2"
  said=$(run_checks wazo-plain 2) || status=$?
  echo "$said"
  [ "$status" != 0 ] && grep -q "^not ok [0-9]* - $1: [^#]*$" <<<"$said"
}

# A line in the unit's environment, or in a drop-in, and the restart that makes it count.
environment() { # LINE
  echo "echo '$1' >>/etc/default/wazo-plain && systemctl restart wazo-plain"
}

no_environment='sed -i /LAB_/d /etc/default/wazo-plain; systemctl restart wazo-plain'

drop_in() { # DIRECTIVES
  cat <<END
mkdir -p /etc/systemd/system/wazo-plain.service.d && printf '[Service]\n$1\n' >/etc/systemd/system/wazo-plain.service.d/lab.conf &&
  systemctl daemon-reload && systemctl restart wazo-plain
END
}

no_drop_in='rm -r /etc/systemd/system/wazo-plain.service.d; systemctl daemon-reload; chown wazo-plain: /var/log/wazo-plain.log; systemctl restart wazo-plain'

spoil_everything() {
  spoil user "$(drop_in 'User=root\nCapabilityBoundingSet=~\nPrivateUsers=no')" "$no_drop_in"
  spoil shell "sed -i '/^wazo-plain:/s#[^:]*\$#/bin/bash#' /etc/passwd" "sed -i '/^wazo-plain:/s#[^:]*\$#/usr/sbin/nologin#' /etc/passwd"
  spoil home "sed -i '/^wazo-plain:/s#/nonexistent#/home/wazo-plain#' /etc/passwd" "sed -i '/^wazo-plain:/s#/home/wazo-plain#/nonexistent#' /etc/passwd"
  spoil consul-group "gpasswd -d wazo-plain consul; $(drop_in 'SupplementaryGroups=')" "gpasswd -a wazo-plain consul; $no_drop_in"
  spoil log-file 'chown root /var/log/wazo-plain.log' 'chown wazo-plain /var/log/wazo-plain.log'
  spoil configuration 'chmod 0600 /etc/wazo-plain/config.yml' 'chmod 0644 /etc/wazo-plain/config.yml'
  spoil pid-file 'echo 1 >/run/wazo-plain/wazo-plain.pid; monit unmonitor wazo-plain' 'systemctl restart wazo-plain; monit monitor wazo-plain'
  spoil reboot 'systemctl disable wazo-plain' 'systemctl enable wazo-plain'
  spoil install 'monit unmonitor wazo-plain; systemctl stop wazo-plain' 'systemctl start wazo-plain; monit monitor wazo-plain'
  spoil install 'monit unmonitor wazo-plain-worker; systemctl stop wazo-plain-worker' 'systemctl start wazo-plain-worker; monit monitor wazo-plain-worker'
  spoil pid-file 'echo 1 >/run/wazo-plain-worker/wazo-plain-worker.pid; monit unmonitor wazo-plain-worker' \
    'systemctl restart wazo-plain-worker; monit monitor wazo-plain-worker'
  spoil monit 'monit unmonitor wazo-plain-worker' 'monit monitor wazo-plain-worker'
  spoil standby 'mkdir -p /var/lib/wazo && touch /var/lib/wazo/disabled' 'rm /var/lib/wazo/disabled'
  spoil port "$(environment LAB_ADDRESS=0.0.0.0)" "$no_environment"
  spoil health "$(environment LAB_STATUS=500)" "$no_environment"
  spoil openapi "$(environment 'LAB_API=nothing')" "$no_environment"
  spoil gateway 'rm /etc/nginx/locations/https-enabled/wazo-plain && systemctl reload nginx' \
    'ln -s /etc/nginx/locations/https-available/wazo-plain /etc/nginx/locations/https-enabled/wazo-plain && systemctl reload nginx'
  spoil monit 'monit unmonitor wazo-plain' 'monit monitor wazo-plain'
  spoil consul 'curl -sf -X PUT http://127.0.0.1:8500/v1/agent/service/deregister/wazo-plain' 'systemctl reload consul'
  spoil wazo-service 'printf "#!/bin/sh\n" >/usr/bin/wazo-service && chmod +x /usr/bin/wazo-service' 'rm /usr/bin/wazo-service'
  spoil backup 'printf "#!/bin/sh\n" >/usr/bin/wazo-backup && chmod +x /usr/bin/wazo-backup' 'rm /usr/bin/wazo-backup'
}

# Root starts these programs, whose users own the folder of the pid file: what a user lays there leads root nowhere.
is_not_led_by_a_link() { # SERVICE
  local before
  # shellcheck disable=SC2016 # expanded inside
  machine_run bash -euc '
    echo secret >/etc/lab-secret
    chmod 0600 /etc/lab-secret
    systemctl stop "$1"
    setpriv --reuid="$1" --regid="$1" --clear-groups ln -sf /etc/lab-secret "/run/$1/$1.pid"' - "$1" || return
  before=$(machine_run stat --format '%U %a %s %Y' /etc/lab-secret)
  machine_run systemctl start "$1" || true
  machine_run systemctl restart "$1" || true
  echo "was $before, is $(machine_run stat --format '%U %a %s %Y' /etc/lab-secret)"
  [ "$(machine_run stat --format '%U %a %s %Y' /etc/lab-secret)" = "$before" ] && [ "$(machine_run cat /etc/lab-secret)" = secret ] || return
  # shellcheck disable=SC2016 # expanded inside
  machine_run bash -euc 'rm -f "/run/$1/$1.pid" /etc/lab-secret; systemctl reset-failed "$1"; systemctl restart "$1"; systemctl is-active "$1"' - "$1"
}

tap_on_failure() {
  machine_explain "${services[@]}"
}

machine_new "${1:-bookworm}"
build_packages
machine_boot
check 'the packages install' install_packages
for service in "${services[@]}"; do
  check "$service passes its own checks" passes "$service"
done
check 'wazo-everywhere says why it listens on all addresses' says_why
machine_reboot
for service in "${services[@]}"; do
  check "$service passes its own checks after a reboot" passes "$service"
done
check 'root follows no link of the user that a program becomes in the background' is_not_led_by_a_link wazo-drops
check 'root follows no link of the user that a program becomes' is_not_led_by_a_link wazo-quits
spoil_everything
check 'wazo-plain passes its own checks when all is mended' passes wazo-plain
tap_done
