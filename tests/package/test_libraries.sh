#!/bin/bash
# Programs that need the same of the same libraries are asked for together, and each gets what dpkg-shlibdeps says of it alone.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

# Counts how often dpkg-shlibdeps is asked.
mkdir "$work/bin"
cat >"$work/bin/dpkg-shlibdeps" <<SCRIPT
#!/bin/sh
echo asked >>"$work/asked"
exec $(command -v dpkg-shlibdeps) "\$@"
SCRIPT
chmod +x "$work/bin/dpkg-shlibdeps"
PATH=$work/bin:$PATH

# asked <number> <when>: makes the packages, with that many questions.
asked() {
  : >"$work/asked"
  build "$work/build"
  pack "$work/build"
  equal "questions $2" "$1" "$(wc -l <"$work/asked")"
}

project "$work/source" <<'CMAKE'
project(libraries VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
foreach(name wazo-one wazo-two wazo-three)
  add_executable(${name} program.cpp)
  target_compile_definitions(${name} PRIVATE NAME="${name}")
  wazo_add_service(${name})
endforeach()
add_executable(wazo-other other.cpp)
wazo_add_service(wazo-other)
CMAKE
printf '#include <iostream>\nint main() { std::cout << NAME; }\n' >"$work/source/program.cpp"
printf '#include <cmath>\nint main(int count, char**) { return static_cast<int>(std::cbrt(count)); }\n' >"$work/source/other.cpp"

configure "$work/source" "$work/build"
asked 2 "of new programs"
asked 0 "of known programs"
mkdir -p "$work/alone/debian"
echo "Source: alone" >"$work/alone/debian/control"
for name in wazo-one wazo-two wazo-three wazo-other; do
  libraries=$(cd "$work/alone" && dpkg-shlibdeps --ignore-missing-info -O "-e$work/build/$name" 2>/dev/null | sed 's/^shlibs:[A-Za-z-]*=//')
  field "$work/build/$name"_1.0.0-1_*.deb Depends | grep -q "^$libraries, systemd" || fail "$name depends not on $libraries"
done
sed -i 's/NAME;/NAME " has changed";/' "$work/source/program.cpp"
asked 0 "of changed programs that need the same"
echo 'namespace { const auto flushed = std::cout.flush().good(); }' >>"$work/source/program.cpp"
asked 1 "of changed programs that need something else"

# What a full disk has cut off would be an answer for good.
if [ "$(id -u)" = 0 ]; then
  answers=$work/build/CMakeFiles/wazo/libraries
  trap 'umount "$answers" 2>/dev/null || true' EXIT
  mount -t tmpfs -o size=4k tmpfs "$answers"
  head -c 4096 /dev/zero >"$answers/full"
  rm "$work/build"/*.deb
  (cd "$work/build" && refused "cannot be written (it is incomplete)" cpack -G DEB)
  rm "$answers/full"
  mount -o remount,size=1m "$answers"
  pack "$work/build"
  libraries=$(cd "$work/alone" && dpkg-shlibdeps --ignore-missing-info -O "-e$work/build/wazo-other" 2>/dev/null | sed 's/^shlibs:[A-Za-z-]*=//')
  field "$work/build"/wazo-other_1.0.0-1_*.deb Depends | grep -q "^$libraries, systemd" || fail "wazo-other depends not on $libraries after a full disk"
fi
