#!/bin/bash
# A new gRPC service runs, and answers to gRPC's own health check. label: live
set -euo pipefail
# shellcheck source=tests/new/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

begin "$1"
make_service wazo-teller grpc
boot
install_package wazo-teller
own_checks_pass wazo-teller
port=$(jq -r '.["wazo-teller"]' "$work/new services/wazo-teller/wazo-ports.json")
# an empty message in gRPC's frame of five bytes; SERVING is 08 01
machine_shell "printf '\0\0\0\0\0' >/root/request"
answer=$(machine_run curl --silent --show-error --fail --http2-prior-knowledge --header 'Content-Type: application/grpc' --header 'TE: trailers' \
  --data-binary @/root/request "http://127.0.0.1:$port/grpc.health.v1.Health/Check" | od -An -tx1)
[ "$answer" = ' 00 00 00 00 02 08 01' ] || die "the health check answers: $answer"
unit_stops_early wazo-teller.service
machine_shell '! grep -rq wazo-teller /etc/nginx/'
