# shellcheck shell=bash
# A docker engine of its own, with images, networks, rules and socket apart from the host's: it runs in namespaces of its own, and takes all along when it ends.
# Sourced by a program that runs as root.
#
#     engine_start        # sets DOCKER_HOST; an EXIT trap stops it and removes all that it had
#     engine_enter CMD…   # runs a command where the engine's ports are
#     engine_images       # the images that no registry has to be asked for
#
# shellcheck source=tests/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../lab/common.sh"

engine_dir=
engine_pid=

engine_start() {
  lab_need_root
  engine_dir=$(mktemp -d /var/tmp/wazo-engine.XXXXXX)
  trap engine_stop EXIT
  unshare --net --mount --propagation private sh -c 'ip link set lo up && exec dockerd "$@"' - \
    --host "unix://$engine_dir/socket" --data-root "$engine_dir/data" --exec-root "$engine_dir/run" --pidfile "$engine_dir/pid" \
    >"$engine_dir/log" 2>&1 </dev/null &
  engine_pid=$!
  export DOCKER_HOST=unix://$engine_dir/socket
  engine_await || {
    tail -n 20 "$engine_dir/log" >&2
    lab_die 'the engine does not start'
  }
}

engine_enter() { # CMD…
  nsenter --target "$engine_pid" --net "$@"
}

engine_await() {
  local try
  for ((try = 0; try < 300; try++)); do
    ! docker info >/dev/null 2>&1 || return 0
    kill -0 "$engine_pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# What the lab has made, under the names that the generated files use.
engine_images() {
  engine_import bookworm container debian:bookworm-slim
  engine_import bookworm databases databases
  engine_variant databases postgres:15 'ENTRYPOINT ["postgres-entrypoint"]' 'CMD ["postgres"]'
  engine_variant databases redis:7 'ENTRYPOINT ["redis-entrypoint"]' 'WORKDIR /data'
  # Anybody may write to its folder of logs, as in the official image.
  printf '%s\n' 'FROM databases' 'RUN chmod 0777 /var/log/rabbitmq' 'ENV HOME=/var/lib/rabbitmq' 'ENV RABBITMQ_LOGS=-' 'ENTRYPOINT ["rabbitmq-entrypoint"]' |
    DOCKER_BUILDKIT=0 engine_build rabbitmq:3
}

engine_build() { # NAME
  docker build --quiet --tag "$1" - >/dev/null
}

# Debian 13's PostgreSQL.
engine_postgres_17() {
  engine_import trixie databases databases:trixie
  engine_variant databases:trixie postgres:17 'ENTRYPOINT ["postgres-entrypoint"]' 'CMD ["postgres"]'
}

engine_import() { # SUITE KIND NAME
  local root
  root=$("$lab/image" "$1" "$2")
  tar -c -C "$root" . | docker import - "$3" >/dev/null
}

# The same files, started in another way.
engine_variant() { # IMAGE NAME CHANGE…
  local image=$1 name=$2 container
  shift 2
  container=$(docker create "$image" true)
  docker commit "${@/#/--change=}" "$container" "$name" >/dev/null
  docker rm "$container" >/dev/null
}

engine_stop() {
  [ -n "$engine_dir" ] || return 0
  local containers
  containers=$(docker ps -aq 2>/dev/null) || true
  # shellcheck disable=SC2086 # words
  [ -z "$containers" ] || docker rm -f $containers >/dev/null 2>&1 || true
  docker swarm leave --force >/dev/null 2>&1 || true
  docker network prune -f >/dev/null 2>&1 || true
  if [ -n "$engine_pid" ]; then
    kill "$engine_pid" 2>/dev/null || true
    wait "$engine_pid" 2>/dev/null || true
  fi
  rm -rf "$engine_dir"
}
