#!/bin/bash
# A platform is added by a row of styles.cmake and by a tree of templates, nothing else: a service of it has its unit, its routes and its registration.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/../package/words.sh"

cp -r "$module" "$module/../templates" "$work"
module=$work/cmake
cat >>"$module/wazo/model/data/styles.cmake" <<'END'
_wazo_style(third NAMES third- PATHS /svc/ DOMAIN third.example CONFIG config.yml CONF_D read RESTART always PAUSE 3 LIMIT ON WATCH third PORT 8443 BASE 7000)
END
mkdir -p "$work/templates/third/parts/nginx" "$work/templates/third/registrations/third"
echo 'proxy_set_header X-Third yes;' >"$work/templates/third/parts/nginx/request_headers"
echo '{"port": @raw:port@, "prefix": "@prefix@"}' >"$work/templates/third/registrations/third/@name@.json"

mkdir "$work/project"
printf '#!/bin/sh\n' >"$work/project/program"
cat >"$work/project/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(new VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
wazo_platform(STYLE wazo third MAINTAINER "Somebody <somebody@example.org>")
wazo_add_service(third-one PROGRAM program PORT 7000)
END
configure "$work/project" "$work/build" "-DCMAKE_MODULE_PATH=$module"

built=$work/build/wazo
expect() { grep -qxF "$2" "$built/$1" || fail "$1 has no line: $2"; }
expect services/third-one@third/root/usr/lib/systemd/system/third-one.service "Restart=always"
expect services/third-one/root/usr/lib/systemd/system/third-one.service "Restart=on-failure"
expect registrations/third/third-one.json '{"port": 7000, "prefix": "/svc/one"}'
