#!/bin/bash
# New static files, of either style, are served by the gateway. label: live
set -euo pipefail
# shellcheck source=tests/new/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

begin "$1"
make_service wazo-pages frontend
make_service opentera-pages frontend
boot
install_package wazo-pages
install_package opentera-pages
for base in https://localhost/api/pages https://localhost:40075/pages; do
  gets "$base/" '<form>'
  gets "$base/app.js" 'addEventListener'
  gets "$base/style.css" 'color-scheme'
  [ "$(status_of "$base/missing")" = 404 ] || die "$base/missing is there"
done
# nothing runs, so there is nothing to watch
machine_shell '! ls /usr/lib/systemd/system/*-pages.service /etc/monit/conf-available/*-pages' 2>/dev/null
