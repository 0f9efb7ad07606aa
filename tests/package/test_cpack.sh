#!/bin/bash
# Whatever a project does with CPack, a bare `cpack -G DEB` makes the services' packages, and CPack still does what the project says.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

service='wazo_add_service(wazo-script PROGRAM script)'
only=wazo-script_1.0.0-1_all.deb

for way in none plain own_configuration; do
  {
    echo 'project(ways VERSION 1.0.0 LANGUAGES NONE)'
    echo 'include(WazoService)'
    echo "$service"
    case $way in
      plain) echo 'include(CPack)' ;;
      own_configuration)
        # shellcheck disable=SC2016 # CMake's variable
        echo 'set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_SOURCE_DIR}/own.cmake")'
        echo 'include(CPack)'
        ;;
    esac
  } | project "$work/$way"
  # shellcheck disable=SC2016 # CMake's variable
  echo 'file(WRITE "${CPACK_PACKAGE_DIRECTORY}/own-was-read" "")' >"$work/$way/own.cmake"
  make_packages "$work/$way" "$work/$way/build"
  equal "$way" "$only" "$(packages "$work/$way/build")"
done
[ -e "$work/own_configuration/build/own-was-read" ] || fail "the project's own CPACK_PROJECT_CONFIG_FILE was not read"

# A project's own rules for a service's component are part of its package; other rules are not.
project "$work/rules" <<CMAKE
project(rules VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
$service
install(FILES config.yml DESTINATION share/wazo-script COMPONENT wazo-script)
install(FILES config.yml DESTINATION share/stray)
CMAKE
make_packages "$work/rules" "$work/rules/build"
contents "$work/rules/build/$only" | grep -q ' ./usr/share/wazo-script/config.yml$' || fail "the project's own rule is lost"
! contents "$work/rules/build/$only" | grep -q stray || fail "a rule of no component is in the package"

# As a part of another project: its packages stay its own, and the services' are made besides.
project "$work/outer" <<'CMAKE'
project(outer VERSION 3.0.0 LANGUAGES NONE)
install(FILES config.yml DESTINATION share/outer)
add_subdirectory(inner)
set(CPACK_PACKAGE_CONTACT "Out Er <out@er.org>")
include(CPack)
CMAKE
project "$work/outer/inner" <<CMAKE
project(inner VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
$service
CMAKE
make_packages "$work/outer" "$work/outer/build"
equal "subproject" "outer-3.0.0-Linux.deb"$'\n'"$only" "$(packages "$work/outer/build")"
! contents "$work/outer/build/outer-3.0.0-Linux.deb" | grep -q wazo || fail "the outer project's package has the service's files"

# An archive has the files of all services, whether or not the project includes CPack; another package is refused. Nothing is written to this machine.
for way in none plain; do
  project "$work/other-$way" <<CMAKE
project(other VERSION 1.0.0 LANGUAGES CXX)
include(WazoService)
$service
add_executable(wazo-compiled program.cpp)
wazo_add_service(wazo-compiled)
$([ $way = none ] || echo 'include(CPack)')
CMAKE
  configure "$work/other-$way" "$work/other-$way/build"
  build "$work/other-$way/build"
  (cd "$work/other-$way/build" && quietly cpack -G TGZ)
  inside=$(tar -t -f "$work/other-$way/build/other-1.0.0-Linux.tar.gz")
  for path in usr/lib/systemd/system/wazo-script.service usr/bin/wazo-script usr/lib/systemd/system/wazo-compiled.service usr/bin/wazo-compiled; do
    grep -qx "other-1.0.0-Linux/$path" <<<"$inside" || fail "cpack -G TGZ leaves out $path ($way)"
    [ ! -e "/$path" ] || fail "cpack -G TGZ wrote /$path to this machine"
  done
  refused 'RPM is refused' env -C "$work/other-$way/build" cpack -G RPM
done
