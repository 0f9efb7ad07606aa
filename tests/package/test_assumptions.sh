#!/bin/bash
# What nobody has said and a package must say is assumed, and the configuration tells what to set; once for all services.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

assumptions() {
  grep -o 'WazoService: .* is assumed: .*' "$work/output" || true
}

project "$work/bare" <<'CMAKE'
project(bare LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-a PROGRAM script)
wazo_add_service(wazo-b PROGRAM script)
CMAKE
configure "$work/bare" "$work/bare/build"
equal 'nothing is said' "WazoService: the maintainer bare maintainers <maintainers@wazo.community> is assumed: set wazo_platform(MAINTAINER \"<name> <mail>\")
WazoService: the version 0.1.0 is assumed: set VERSION in project()
WazoService: an unspecified licence is assumed: add a file LICENSE to $work/bare, or set LICENSE <file>
WazoService: the date 2000-01-01 is assumed: set CHANGELOG <file>, which has the date of each version" "$(assumptions)"

# What is assumed is no one's word: no copyright file has that year.
! grep '2000' "$work/bare/build/wazo/services/wazo-a/root/usr/share/doc/wazo-a/copyright" || fail 'the copyright file has a year that nobody has said'

project "$work/complete" <<'CMAKE'
project(complete VERSION 1.0 LANGUAGES NONE)
include(WazoService)
wazo_platform(MAINTAINER "Jane Doe <jane@example.org>")
wazo_add_service(wazo-a PROGRAM script CHANGELOG CHANGELOG.md)
CMAKE
echo 'Copyright 2026 Jane Doe' >"$work/complete/LICENSE"
echo '## 1.0 (2026-02-03)' >"$work/complete/CHANGELOG.md"
configure "$work/complete" "$work/complete/build"
equal 'all is said' '' "$(assumptions)"
