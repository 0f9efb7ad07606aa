# shellcheck shell=bash
# shellcheck disable=SC2154 # variables of who sources this
# The example in a swarm of one node. Sourced by live.sh.

swarmed() {
  check 'a newer docker accepts the file without a word' silently_accepted
  check 'images are built of the packages' lab_quietly docker-compose build
  check 'a swarm begins' lab_quietly docker swarm init --advertise-addr 127.0.0.1
  # No registry is there to ask for digests.
  check 'the stack is deployed' deployed
  check 'everything runs, the gateway service twice' eventually 120 replicated
  check 'an account goes to PostgreSQL' eventually 60 register
  check 'a session goes to Redis' log_in
  check 'the session is known, whichever replica answers' known_often
  check 'only the owner can read the keys' keys_closed
  check 'a killed replica is replaced' replaced
  check 'a renewed certificate and a changed secret are deployed' renewed_in_swarm
  check 'and everything answers' eventually 60 log_in
  check 'the stack goes' lab_quietly docker stack rm platform
  check 'nothing of it stays' eventually 60 stack_gone
}

stack_gone() {
  [ -z "$(docker ps -aq)" ] && [ -z "$(docker network ls --filter label=com.docker.stack.namespace=platform -q)" ]
}

silently_accepted() {
  local said
  if ! said=$("$tools/docker" stack config -c docker-stack.yml 2>&1 >/dev/null) || [ -n "$said" ]; then
    echo "$said"
    return 1
  fi
}

# The names that a deployment needs are in .env, with the installation's own words.
deploy() {
  # shellcheck source=/dev/null
  (set -a && . ./.env && docker stack deploy --prune -c docker-stack.yml --resolve-image never platform 2>&1)
}

# Only those are started anew that have the file; old and new stand beside each other until the last one has changed.
renewed_in_swarm() {
  local postgres
  postgres=$(replica postgres)
  rm ../certificates/accounts.crt
  lab_quietly cmake --build "$build" --target wazo-certificates
  lab_quietly deploy && eventually 90 replicated && [ "$postgres" = "$(replica postgres)" ] &&
    [ "$(docker exec "$(replica accounts)" sha256sum </dev/null /etc/wazo-service/tls/accounts.crt | cut -c 1-64)" = "$(sha256sum <../certificates/accounts.crt | cut -c 1-64)" ]
}

# "Ignoring" is docker's word for keys that it does not know what to do with.
deployed() {
  local said
  said=$(deploy) || {
    echo "$said"
    return 1
  }
  ! grep -i ignor <<<"$said"
}

replicated() {
  [ "$(docker stack services platform --format '{{.Name}} {{.Replicas}}' | sort | paste -sd ' ')" = \
    'platform_accounts 1/1 platform_avatars 1/1 platform_gateway 2/2 platform_nginx 1/1 platform_postgres 1/1 platform_redis 1/1' ]
}

known_often() {
  local try
  for try in 1 2 3 4 5 6; do
    known || {
      echo "at try $try"
      return 1
    }
  done
}

replica() { # SERVICE
  docker ps -q --filter "label=com.docker.swarm.service.name=platform_$1" | head -n 1
}

keys_closed() {
  [ "$(docker exec "$(replica accounts)" stat -c '%a %u' /etc/wazo-service/tls/accounts.key)" = '400 10001' ]
}

replaced() {
  local old
  old=$(replica gateway)
  docker kill "$old" >/dev/null
  eventually 60 replicated && eventually 30 known
}
