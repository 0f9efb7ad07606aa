# shellcheck shell=bash
# A real OpenTera server in a machine; sourced after machine.sh.
#
#     machine_new trixie teraserver
#     machine_boot
#     opentera_start                       # the platform's server with its database, behind the machine's nginx
#     opentera_password 'new password'     # administrators must change theirs before anything else

# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

opentera_start() {
  tar -c -C "$("$lab/opentera")" . | machine_shell 'mkdir -p /opt/opentera && tar -x --no-same-owner -C /opt/opentera'
  machine_shell "$(<"$lab/opentera-setup")"
  machine_until 60 'redis-cli get service.VideoRehabService | grep -q service_port' || machine_fail 'the platform does not start'
}

# As the administrator does in a browser after the first login: the server wants a session, the old password and the new one twice.
opentera_password() { # NEW
  machine_run python3 - "$1" <"$lab/opentera-password.py"
}
