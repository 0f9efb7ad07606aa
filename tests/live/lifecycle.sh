#!/bin/bash
# lifecycle.sh <suite> <deb> [older deb]: one package through the whole life of a service, in a booted machine with the real
# nginx, monit and consul, as TAP. Works for every package, by what its manifest says of the service. Without an older package
# one is made out of the package itself.
set -euo pipefail
live=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/lab/machine.sh
source "$live/../lab/machine.sh"
# shellcheck source=tests/lab/stops.sh
source "$live/../lab/stops.sh"
# shellcheck source=tests/live/tap.sh
source "$live/tap.sh"
# shellcheck source=tests/live/facts.sh
source "$live/facts.sh"
for part in "$live"/lifecycle/*.sh; do
  # shellcheck disable=SC1090 # one file a part of the life
  source "$part"
done

suite=${1:?lifecycle.sh <suite> <deb> [older deb]}
deb=${2:?lifecycle.sh <suite> <deb> [older deb]}
facts_read "$deb"
# shellcheck disable=SC2034 # the parts use it
name=$(fact name)
# shellcheck disable=SC2034 # the parts use it
package=$(fact package)
unit=$(fact unit)

tap_on_failure() {
  machine_explain "$unit"
  machine_shell 'monit -B summary; tail -n 20 /var/log/monit.log'
}

machine_new "$suite"
machine_copy_in "$deb" /root/new.deb
if [ $# -gt 2 ]; then
  machine_copy_in "$3" /root/older.deb
else
  older_package "$deb" "$machine_dir/older.deb"
  machine_copy_in "$machine_dir/older.deb" /root/older.deb
fi
machine_boot
files_of_the_machine >"$machine_dir/before"

life_of_a_new_service
life_under_watch
life_after_a_crash
life_after_a_crash_loop
life_after_an_early_stop
life_of_the_log
life_after_a_reboot
life_after_removal
life_through_an_upgrade
life_on_standby
life_after_purge
tap_done
