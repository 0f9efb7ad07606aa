#!/bin/bash
# fresh.sh <suite> <work> examples|services|tests: what README.md tells a newcomer to do, on a Debian in which nothing is installed but git.
# shellcheck source=tests/readme/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"
# shellcheck source=tests/lab/fresh.sh
source "$top/tests/lab/fresh.sh"

# Both commands: one line each.
command_line() { # NUMBER
  readme_block 'Two commands' | uncommented | sed -n "$1p"
}

there_are() { # PATTERN
  compgen -G "$fresh_root/root/$1" >/dev/null || lab_die "there is no $1"
}

examples() {
  fresh_run "cd WazoService && $(command_line 1)"
  there_are 'WazoService/build/example/greeter/*.deb'
  there_are 'WazoService/build/example/opentera-notes/*.deb'
  there_are 'WazoService/build/example/platform/*.deb'
}

# The kinds are those that the block itself names.
services() {
  local block kind kinds
  block=$(readme_block 'Your first service')
  kinds=$(sed -n 's/.*# or KIND=//p' <<<"$block" | tr -d ,)
  [ "$(wc -w <<<"$kinds")" = 3 ] || lab_die "README.md names these kinds: $kinds"
  # A chroot is no machine: nothing is started in it. Nobody is there to be asked.
  printf '#!/bin/sh\nexit 101\n' >"$fresh_root/usr/sbin/policy-rc.d"
  chmod 0755 "$fresh_root/usr/sbin/policy-rc.d"
  echo 'APT::Get::Assume-Yes "true";' >"$fresh_root/etc/apt/apt.conf.d/90-nobody"
  for kind in http $kinds; do
    echo "=== a service of the kind $kind"
    fresh_run "export DEBIAN_FRONTEND=noninteractive; cd WazoService; $(uncommented <<<"$block" | sed "s/KIND=http/KIND=$kind/; s/wazo-hello/wazo-hello-$kind/g")"
    there_are "wazo-hello-$kind/build/wazo-hello-${kind}_*.deb"
    fresh_run "dpkg-query -W -f '\${db:Status-Status}' wazo-hello-$kind | grep -qx installed"
  done
}

# The second command, for the tests that neither boot machines nor take long.
tests() {
  grep -qF "\`tests/run fast\`" "$top/README.md" || lab_die 'README.md does not say how to run the fast tests'
  fresh_run "cd WazoService && $(command_line 2) fast"
}

fresh_new "$1" "$2"
"$3"
