# shellcheck shell=bash
# A real OpenTera server in a machine; sourced after machine.sh.
#
#     machine_new trixie teraserver
#     machine_boot
#     opentera_start                       # the platform's server with its database, behind the machine's nginx

# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

opentera_start() {
  tar -c -C "$("$lab/opentera")" . | machine_shell 'mkdir -p /opt/opentera && tar -x --no-same-owner -C /opt/opentera'
  machine_shell "$(<"$lab/opentera-setup")"
  machine_until 60 'redis-cli get service.VideoRehabService | grep -q service_port' || machine_fail 'the platform does not start'
}
