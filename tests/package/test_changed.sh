#!/bin/bash
# The target "packages" makes the packages of those services only that changed, however the configuration has looked at the others.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/source" <<'CMAKE'
project(changed VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
add_executable(wazo-compiled program.cpp)
wazo_add_service(wazo-compiled)
add_executable(wazo-worker worker.cpp)
wazo_add_process(wazo-compiled wazo-worker)
foreach(i RANGE 1 20)
  file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/start-${i}" "#!/bin/sh\nexit ${i}\n")
  wazo_add_service(wazo-s${i} PROGRAM "${CMAKE_CURRENT_BINARY_DIR}/start-${i}" CONFIG config.yml)
endforeach()
wazo_add_service(wazo-other PROGRAM script CRON "17 3 * * * /usr/bin/true")
CMAKE

cp "$work/source/program.cpp" "$work/source/worker.cpp"

# made <number> <what changed>: that many packages are made.
made() {
  build "$work/build"
  quietly cmake --build "$work/build" --target packages
  if [ "$1" = 0 ]; then
    ! grep -q 'Packages made: [1-9]' "$work/output" || fail "$2: packages were made: $(cat "$work/output")"
  else
    grep -q "Packages made: $1\$" "$work/output" || fail "$2: not $1 packages: $(grep 'Packages made' "$work/output")"
  fi
}

configure "$work/source" "$work/build"
made 22 "everything"
made 0 "nothing"
echo '# changed' >>"$work/source/script"
configure "$work/source" "$work/build"
made 1 "a script"
sed -i 's/count > 0/count > 1/' "$work/source/program.cpp"
made 1 "a program"
sed -i 's/count > 0/count > 1/' "$work/source/worker.cpp"
made 1 "the program of a further process"
contents "$work"/build/wazo-compiled_*.deb | grep -q '^-rwxr-xr-x .* ./usr/bin/wazo-worker$' || fail "the program of a further process is not in the package"
sed -i 's/ CRON .*/)/' "$work/source/CMakeLists.txt"
configure "$work/source" "$work/build"
made 1 "a declaration"
[ "$(contents "$work/build/wazo-other_1.0.0-1_all.deb" | grep -c cron)" = 0 ] || fail "a file that is no longer declared is in the package"

# As if one file of a service had been generated the last time and were no more, with nothing else of it changed.
sed -i '2i\  "services/wazo-s3/root/etc/gone",' "$work/build/CMakeFiles/wazo/packages/outputs.json"
sleep 0.01
touch "$work/build/CMakeFiles/wazo/outputs.json"
made 1 "a file that is gone"
