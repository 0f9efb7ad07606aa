# shellcheck shell=bash
# shellcheck disable=SC2154 # name, package, unit: lifecycle.sh
# A new service: up, enabled, with an identity of its own, and reachable.

life_of_a_new_service() {
  check 'the package installs' install new.deb
  check 'the service is active' runs
  check 'the service is enabled' machine_run systemctl is-enabled "$unit"
  check 'it runs as its user' runs_as_its_user
  if [ "$(fact creates_user)" = true ]; then
    check 'its user is a system user that can neither log in nor has a home' user_is_bare
  fi
  check 'its log is its own' is_own "$(fact log)"
  check 'its pid file is its own, and right' pid_file_is_right
  if has_port; then
    check 'it answers at its port' answers
  fi
  if behind_gateway; then
    check 'nginx accepts its locations' nginx_is_content
    check 'its health is seen through the gateway, over TLS' through_gateway "$(fact health)"
    if [ -n "$(fact openapi_path)" ]; then
      check 'its OpenAPI description is seen through the gateway, over TLS' openapi_through_gateway
    fi
  fi
  check 'nobody warns of it' no_warning
}

runs_as_its_user() {
  local user
  user=$(machine_run ps -o user:64= -p "$(main_pid)")
  echo "runs as '$user'"
  [ "$user" = "$(fact user)" ] && { [ "$user" != root ] || [ "$(fact user)" = root ]; }
}

user_is_bare() {
  local uid home shell
  IFS=: read -r _ _ uid _ _ home shell < <(machine_run getent passwd "$(fact user)")
  echo "uid $uid, home $home, shell $shell"
  [ "$uid" -gt 0 ] && [ "$uid" -lt 1000 ] && [[ $shell == */nologin ]] || return
  [ -n "$(fact home)" ] || machine_run test ! -e "$home" -o "$home" = /
}

is_own() { # FILE
  local owner
  owner=$(machine_run stat -c %U "$1")
  echo "$1 is $owner's"
  [ "$owner" = "$(fact user)" ]
}

pid_file_is_right() {
  is_own "$(fact pid_file)" && [ "$(machine_run cat "$(fact pid_file)")" = "$(main_pid)" ]
}

openapi_through_gateway() {
  through_gateway "$(fact openapi_path)" | machine_run python3 -c '
import sys, yaml
api = yaml.safe_load(sys.stdin)
sys.exit(not (("openapi" in api or "swagger" in api) and "paths" in api and "info" in api))'
}
