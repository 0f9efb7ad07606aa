#!/bin/bash
# A new C++ service, of either style, runs behind its gateway. label: live
set -euo pipefail
# shellcheck source=tests/new/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

begin "$1"
make_service wazo-hello http
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

install_package opentera-hallo
own_checks_pass opentera-hallo
speaks_http https://localhost:40075/hallo
machine_shell "echo '{\"opentera-hallo\": {\"greeting\": \"Good day\"}}' >/etc/opentera-hallo/conf.d/10.json && systemctl restart opentera-hallo"
gets https://localhost:40075/hallo/1.0/greetings/Alice '"Good day, Alice!"'
# the platform takes its services along when it stops, and when it starts again
machine_run systemctl restart opentera
machine_until 20 'systemctl is-active opentera-hallo'
machine_run systemctl stop opentera
machine_shell '! systemctl is-active opentera-hallo' >/dev/null
machine_run systemctl start opentera
machine_until 20 'systemctl is-active opentera-hallo'
purge_package opentera-hallo
