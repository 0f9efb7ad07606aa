#!/bin/bash
# The ways to get the module in README.md, each with its first project, as printed.
# shellcheck disable=SC2016 # Markdown's quotes
# shellcheck source=tests/readme/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"
# shellcheck source=tests/lab/common.sh
source "$top/tests/lab/common.sh"
lab_need_root
work=$1
rm -rf "$work"
mkdir -p "$work"
ways='Getting it into a project'

# What the first project stands beside.
project() { # DIR
  mkdir -p "$1"
  echo 'int main() {}' >"$1/greeter.cpp"
  echo 'greeting: Hello' >"$1/config.yml"
  readme_block WazoService >"$1/CMakeLists.txt"
}

# With the files of a root laid over this machine's /usr.
with_usr() { # ROOT CMD…
  # shellcheck disable=SC2016 # expanded inside
  unshare --mount bash -euc 'mount -t overlay -o "lowerdir=$1/usr:/usr" overlay /usr; shift; "$@"' - "$@"
}

makes_package() { # CMD-PREFIX… DIR
  local directory=${*: -1}
  set -- "${@:1:$#-1}"
  lab_quietly "$@" cmake -S "$directory" -B "$directory/build" -Werror=dev
  lab_quietly "$@" cmake --build "$directory/build"
  lab_quietly "$@" env -C "$directory/build" cpack -G DEB
  compgen -G "$directory/build/wazo-greeter_1.0.0-1_*.deb" >/dev/null || lab_die "$directory: there is no package"
}

# The commands of a block, in a copy of this tree and without apt, which would install on this machine.
run_block() { # HEADING WORDS
  readme_block "$1" "$2" | uncommented | grep -v '^apt ' >"$work/commands"
  (cd "$work/tree" && lab_quietly bash -euc "$(<"$work/commands")") || lab_die "this does not work: $(<"$work/commands")"
}

mkdir "$work/tree"
(cd "$top" && tar -c CMakeLists.txt CHANGELOG.md LICENSE cmake templates) | tar -x -C "$work/tree"

# a Debian package
run_block "$ways" '**As a Debian package'
dpkg-deb --extract "$work"/tree/build/module/cmake-wazo-service_*_all.deb "$work/package"
project "$work/by-package"
makes_package with_usr "$work/package" "$work/by-package"

# from the source tree; nothing is built before
rm -rf "$work/tree/build"
export DESTDIR=$work/installed
run_block "$ways" '**Installed from the source tree'
unset DESTDIR
project "$work/by-installation"
makes_package env CMAKE_PREFIX_PATH="$work/installed/usr/local" "$work/by-installation"
installed=$work/installed/usr/local/share
grep -qF 'share/WazoService/cmake-format.json' "$top/README.md"
lab_quietly cmake-format -c "$installed/WazoService/cmake-format.json" -- "$work/by-installation/CMakeLists.txt"
# README.md names the pages that there are
named=$(sed -n '/^## The manual/,/^## /p' "$top/README.md" | grep -o '`\(man \)\{0,1\}[a-z-]*wazo-[a-z-]*`' | tr -d '`' | sed 's/^man //' | sort -u)
diff <(echo "$named") <(find "$installed/man/man7" -name '*.7.gz' -printf '%f\n' | sed 's/[.]7[.]gz$//' | sort) || lab_die 'README.md names other pages of the manual'

# fetched
git clone -q --bare "$top" "$work/repository"
project "$work/by-fetching"
hash=$(git -C "$work/repository" rev-parse HEAD)
readme_block "$ways" '**Fetched' | sed "s|<address of this repository>|file://$work/repository|; s|<hash of[^>]*>|$hash|" >"$work/fetch"
sed -i -e "/^find_package/{r $work/fetch
d}" "$work/by-fetching/CMakeLists.txt"
makes_package env "$work/by-fetching"

# beside the project
project "$work/beside"
grep -qF -e '-DCMAKE_PREFIX_PATH=<this repository>' "$top/README.md"
makes_package env CMAKE_PREFIX_PATH="$top" "$work/beside"

# what is said of the header is so
header=$(sed -n 's/.*`#include <\(wazo-greeter[^>]*\)>`.*/\1/p' "$top/README.md")
symbol=$(sed -n 's/.*then `\(wazo_greeter::[a-z]*\)`.*/\1/p' "$top/README.md")
printf '#include <%s>\nint main() { return %s == 9487 ? 0 : 1; }\n' "$header" "$symbol" >"$work/beside/greeter.cpp"
lab_quietly cmake --build "$work/beside/build"
"$work/beside/build/wazo-greeter"

# the manual in HTML
rm -rf "$work/tree/build"
run_block 'The manual' 'As HTML'
for page in "$work"/tree/build/module/cmake/reference/html/{index,cmake-wazo-service,first-service}.html; do
  [ -e "$page" ] || lab_die "there is no $page"
done

# every target that is named is there
targets=$(cmake --build "$work/beside/build" --target help)
sed -n 's/^| `\(wazo-[a-z-]*\)` |.*/\1/p' "$top/README.md" | while read -r target; do
  grep -qw -e "$target" <<<"$targets" || lab_die "there is no target $target"
done
