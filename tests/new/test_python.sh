#!/bin/bash
# A new Python service, of either style, runs behind its gateway. label: live
set -euo pipefail
# shellcheck source=tests/new/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=tests/opentera/joins.sh
source "$(dirname "${BASH_SOURCE[0]}")/../opentera/joins.sh"

begin "$1"
make_service wazo-snake python
make_service opentera-snake python opentera
boot

install_package wazo-snake
own_checks_pass wazo-snake
machine_shell 'ls /usr/share/wazo-snake/__pycache__/server.*.pyc' >/dev/null
speaks_http https://localhost/api/snake
machine_shell "echo 'greeting: Good day' >/etc/wazo-snake/conf.d/10.yml && systemctl restart wazo-snake"
gets https://localhost/api/snake/1.0/greetings/Alice '"Good day, Alice!"'
unit_stops_early wazo-snake.service
machine_run systemctl stop wazo-snake
machine_shell 'grep -q "stopped" /var/log/wazo-snake.log'
purge_package wazo-snake
machine_run test ! -e /usr/share/wazo-snake

joins_prepare
joins_start_stand_in
machine_copy_in "$(ls "$work/new services/opentera-snake/build/opentera-snake"_*.deb)" /root/opentera-snake.deb
joins opentera-snake /root/opentera-snake.deb
