#!/bin/bash
# Packages of services that are gone, renamed, or of another version go with the next run of cpack or "packages", where they are as they were made: another file
# of such a name, and one that somebody has changed, stay.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"

declare_services() {
  project "$work/source" <<CMAKE
project(former VERSION $1 LANGUAGES NONE)
include(WazoService)
foreach(service $2)
  wazo_add_service(\${service} PROGRAM script)
endforeach()
CMAKE
  configure "$work/source" "$work/build"
}

declare_services 1.0 "wazo-a wazo-b wazo-c"
pack "$work/build"
echo mine >"$work/build/wazo-mine_1.0-1_all.deb"
echo changed >>"$work/build/wazo-c_1.0-1_all.deb"
declare_services 1.0 "wazo-a wazo-new"
pack "$work/build"
equal "after cpack" "$(printf '%s\n' wazo-a_1.0-1_all.deb wazo-c_1.0-1_all.deb wazo-mine_1.0-1_all.deb wazo-new_1.0-1_all.deb)" "$(packages "$work/build")"
declare_services 1.1 "wazo-a wazo-new"
quietly cmake --build "$work/build" --target packages
equal "after packages" "$(printf '%s\n' wazo-a_1.1-1_all.deb wazo-c_1.0-1_all.deb wazo-mine_1.0-1_all.deb wazo-new_1.1-1_all.deb)" "$(packages "$work/build")"

# When no service is left, there is no target that could remove its package.
declare_services 1.1 ""
equal "without services" "$(printf '%s\n' wazo-c_1.0-1_all.deb wazo-mine_1.0-1_all.deb)" "$(packages "$work/build")"
