# shellcheck shell=bash
# shellcheck disable=SC2154 # variables of who sources this
# What a caller of the platform does and finds, wherever it runs. Sourced; `ask` is how to reach the gateway, and is replaced where that differs.

credentials='{"name": "ada", "password": "correct horse"}'
gateway_port=${WAZO_GATEWAY_PORT:-8443}
gateway_address=127.0.0.1

ask() { # PATH OPTION…
  local path=$1
  shift
  ${engine_pid:+engine_enter} curl -sS --fail --max-time 10 --cacert "$build/wazo/certificates/ca.crt" --resolve "platform.example.org:$gateway_port:$gateway_address" \
    "https://platform.example.org:$gateway_port$path" "$@"
}

# Through nginx, gateway, gRPC to PostgreSQL, and to Redis.
register() {
  [ "$(ask /api/gateway/1.0/accounts -d "$credentials" | jq -r .name)" = ada ]
}

# The session is kept in a file: checks run in shells of their own.
log_in() {
  ask /api/gateway/1.0/sessions -d "$credentials" | jq -r .token >"$work/token"
  grep -qE '^[0-9a-f]{64}$' "$work/token"
}

known() {
  [ "$(ask /api/gateway/1.0/me -H "X-Auth-Token: $(<"$work/token")" | jq -r .name)" = ada ]
}

log_out() {
  ask /api/gateway/1.0/sessions -X DELETE -H "X-Auth-Token: $(<"$work/token")" && ! known 2>/dev/null
}

draw() {
  ask /api/avatars/1.0/avatars/ada.svg | grep -q '<svg'
}

# Asks until it holds.
eventually() { # SECONDS CMD…
  local limit=$1
  shift
  lab_until "$limit" "$@" || "$@"
}
