#!/bin/sh
# Does nginx take the locations, in a server like the platform's?
#: tools nginx
#: files services/*/root/etc/nginx/locations/https-available/* services/*/root/etc/nginx/opentera/available/*.conf
set -eu
{
    printf 'pid "%s/pid";\nerror_log stderr;\nevents {}\nhttp {\n    access_log off;\n' "$WORK"
    for kind in client_body proxy fastcgi uwsgi scgi; do
        printf '    %s_temp_path "%s/%s";\n' "$kind" "$WORK" "$kind"
    done
    # A server each: two services may have the same location in two styles. A used port does not matter to a test.
    for file in "$@"; do
        printf '    server {\n        listen 127.0.0.1:49443;\n        server_name "%s";\n        include "%s";\n    }\n' "$(basename "$file").test" "$file"
    done
    printf '    server_names_hash_bucket_size 256;\n    server_names_hash_max_size 65536;\n}\n'
} >"$WORK/nginx.conf"
nginx -t -q -e stderr -p "$WORK" -c "$WORK/nginx.conf" 2>"$WORK/said" || failed=$?
# A user who is not root is told so, whatever the configuration is.
grep -v 'the "user" directive makes sense only' "$WORK/said" || true
exit "${failed:-0}"
