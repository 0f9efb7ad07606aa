#!/bin/bash
# A new C++ service, of either style, runs behind its gateway. label: live
set -euo pipefail
# shellcheck source=tests/new/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tests/opentera/joins.sh
source "$(dirname "${BASH_SOURCE[0]}")/../opentera/joins.sh"

begin "$1"
make_service wazo-hello http
stops_early wazo-hello
make_service opentera-hallo http
boot

install_package wazo-hello
own_checks_pass wazo-hello
speaks_http https://localhost/api/hello
# its settings are the administrator's
machine_shell "echo 'greeting: Good day' >/etc/wazo-hello/conf.d/10.yml && systemctl restart wazo-hello"
gets https://localhost/api/hello/1.0/greetings/Alice '"Good day, Alice!"'
machine_shell 'grep -q "GET /1.0/greetings/Alice 200" /var/log/wazo-hello.log'
purge_package wazo-hello

joins_prepare
joins_start_stand_in
machine_copy_in "$(ls "$work/new services/opentera-hallo/build/opentera-hallo"_*.deb)" /root/opentera-hallo.deb
joins opentera-hallo /root/opentera-hallo.deb
