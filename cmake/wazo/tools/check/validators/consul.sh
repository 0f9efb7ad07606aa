#!/bin/sh
# Does consul know every key of the service definitions?
#: tools consul
#: files services/*/root/etc/consul.d/available/*.json
set -eu
# What an agent needs to know of its machine.
printf '{"data_dir": "/nonexistent/consul", "bind_addr": "127.0.0.1"}\n' >"$WORK/base.json"
consul validate -quiet "$WORK/base.json" "$@"
