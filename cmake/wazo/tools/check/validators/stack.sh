#!/bin/sh
# Does docker take the file for a swarm?
#: tools docker
#: when docker stack config --help | grep 'docker stack config'
#: otherwise this docker has no command stack config
#: files compose/docker-stack.yml
set -eu
for file in "$@"; do
    cd "$(dirname "$file")"
    docker stack config --compose-file "$file" >/dev/null
done
