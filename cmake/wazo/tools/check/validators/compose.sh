#!/bin/sh
# Does docker-compose, whichever implementation that is, take its file?
#: tools docker-compose
#: files compose/docker-compose.yml
set -eu
for file in "$@"; do
    cd "$(dirname "$file")"
    docker-compose --file "$file" config --quiet
done
