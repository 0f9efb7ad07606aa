#!/bin/bash
# live.sh <work dir> <compose 1|compose 2|swarm|bakery>: the example of a platform, or the bakery, in a real docker engine, as TAP.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export WAZO_GATEWAY_PORT=${WAZO_GATEWAY_PORT:-18443}
# shellcheck source=tests/compose/engine.sh
source "$here/engine.sh"
# shellcheck source=tests/live/tap.sh
source "$here/../live/tap.sh"
# shellcheck source=tests/compose/project.sh
source "$here/project.sh"
# shellcheck source=tests/compose/calls.sh
source "$here/calls.sh"
# shellcheck source=tests/compose/composed.sh
source "$here/composed.sh"
# shellcheck source=tests/compose/swarm.sh
source "$here/swarm.sh"
# shellcheck source=tests/compose/bakery.sh
source "$here/bakery.sh"

work=${1:?live.sh <work dir> <way>}
way=${2:?live.sh <work dir> <way>}

tap_on_failure() {
  local container
  docker ps -a --format '{{.Names}}: {{.Status}}'
  for container in $(docker ps -aq); do
    docker logs --tail 5 "$container" 2>&1
    docker inspect --format '{{.Name}} {{json .State.Health}}' "$container" | cut -c 1-500
  done
}

tools=$("$here/tools")
case $way in
  bakery) project_build "$work/bakery" "$here/bakery" ;;
  *) project_build "$work/platform" ;;
esac
engine_start
engine_images
cd "$build/wazo/compose"
case $way in
  bakery) baked ;;
  'compose 1') composed docker-compose ;;
  'compose 2') composed "$tools/docker-compose" ;;
  swarm) swarmed ;;
  *) lab_die "no such way: $way" ;;
esac
tap_done
