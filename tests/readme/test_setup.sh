#!/bin/bash
# The set-up tells a user who may not install anything which packages are missing, and the command that installs them.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$1
rm -rf "$work"
mkdir -p "$work"
list=$work/packages
echo 'no-such-package   # nobody has it' >"$list"

as_user() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
  else
    "$@"
  fi
}

# a user must be able to read it, wherever this tree lies
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/tests"
cp -r "$top/tests/lab" "$place/tests/lab"
cp "$list" "$place/packages"
chmod -R a+rX "$place"
said=$(cd "$place/tests" && as_user lab/setup ../packages 2>&1) && {
  echo 'the set-up has not failed' >&2
  exit 1
}
expected="These Debian packages are missing, and only root can install them:
  no-such-package
setup: run sudo $place/tests/lab/setup $place/packages"
diff <(echo "$expected") <(echo "$said")

# a package that not every suite has is no matter where the suite has none
echo 'no-such-package?' >"$place/packages"
as_user "$place/tests/lab/setup" "$place/packages"
