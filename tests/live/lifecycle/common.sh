# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# What all parts of the life share: questions to the machine.

runs() {
  machine_until 15 "systemctl is-active $unit"
}

main_pid() {
  machine_run systemctl show --property=MainPID --value "$unit"
}

# Through the gateway, as a client would: over TLS, trusting nothing but the lab's CA.
through_gateway() { # PATH
  machine_run curl --silent --show-error --fail --cacert /usr/share/wazo-certs/ca.crt "https://localhost$(fact_prefix)$1"
}

has_port() {
  [ -n "$(fact port)" ]
}

behind_gateway() {
  has_port && [ -n "$(fact_prefix)" ] && [ -n "$(fact nginx_enabled)" ]
}

answers() {
  machine_until 15 "curl -sf http://127.0.0.1:$(fact port)$(fact health)"
}

# While a process that monit has started does not appear, monit sits and waits for 30 seconds, deaf to all else.
monit_says_ok() {
  machine_until 40 "monit -B summary $name | grep -E '^ *$name +OK '"
}

consul_says_passing() {
  machine_until 20 "curl -sf 'http://127.0.0.1:8500/v1/health/service/$name?passing' | jq -e 'length == 1'"
}

install() { # DEB OPTION…
  local package_file=$1
  shift
  machine_run dpkg "$@" -i "/root/$package_file"
}

# Warnings of the service, of systemd about it, and of anything else that names it.
no_warning() {
  local warnings
  warnings=$(machine_shell "{ journalctl -q -b -p warning -u $unit; journalctl -q -b -p warning | grep -F $name; } | sort -u")
  echo "$warnings"
  [ -z "$warnings" ]
}

# Its test passes without a word.
nginx_is_content() {
  local status=0 said
  said=$(machine_run nginx -t -q 2>&1) || status=$?
  echo "$said"
  [ "$status" = 0 ] && [ -z "$said" ]
}
