#!/bin/sh
# Does docker's own compose take its file?
#: tools docker
#: when docker compose version
#: otherwise docker has no plugin compose
#: files compose/docker-compose.yml
set -eu
for file in "$@"; do
    cd "$(dirname "$file")"
    docker compose --file "$file" config --quiet
done
