#!/bin/sh
# Brings the database one step further, and says whom it runs as.
set -eu
echo "migrates as $(id -un) to version $(cat version)"
psql -X --quiet --set=ON_ERROR_STOP=1 "host=$POSTGRESQL_HOST dbname=$POSTGRESQL_DATABASE user=$POSTGRESQL_USER" --file=schema.sql
