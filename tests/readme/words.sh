# shellcheck shell=bash
# The commands of README.md, for tests that run them.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# The code below a heading: the first block of it, or the one that follows a line with certain words.
readme_block() { # HEADING [WORDS]
  awk -v heading="$1" -v words="${2-}" '
    /^```/ { if (inside) exit; inside = wanted; next }
    inside { print; next }
    /^# |^## / { below = substr($0, index($0, " ") + 1) == heading; wanted = below && words == "" }
    below && words != "" && index($0, words) { wanted = 1 }
  ' "$top/README.md" | grep . || {
    echo "README.md has no code below \"$1\" ${2-}" >&2
    return 1
  }
}

# A line of shell without its comment.
uncommented() {
  sed 's/ *# .*//'
}
