# shellcheck shell=bash
# TAP on standard output. Sourced; `check` takes a sentence and a command, and the test goes on after a failure.

tap_count=0
tap_failed=0

# ok when the command succeeds; when not, what it said follows as comments, and then what `tap_on_failure` says.
check() { # SENTENCE CMD…
  local sentence=$1 said
  shift
  tap_count=$((tap_count + 1))
  if said=$("$@" 2>&1 </dev/null); then
    echo "ok $tap_count - $sentence"
  else
    tap_failed=$((tap_failed + 1))
    echo "not ok $tap_count - $sentence"
    { echo "$*" && echo "$said" && tap_on_failure; } 2>&1 | sed 's/^/# /'
  fi
}

# For the program that sources this to replace: what helps to understand a failure.
tap_on_failure() {
  :
}

tap_done() {
  echo "1..$tap_count"
  [ "$tap_failed" = 0 ]
}
