#!/bin/bash
# Makes the roots that most tests boot.
set -euo pipefail
lab=$(dirname "${BASH_SOURCE[0]}")
for suite in bookworm trixie; do
  for kind in machine opentera; do
    "$lab/image" "$suite" "$kind" >/dev/null
  done
done
