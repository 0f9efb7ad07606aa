#!/bin/bash
# The name that official images have for their own entrypoint.
set -euo pipefail
exec "${1%%-*}-entrypoint" "$@"
