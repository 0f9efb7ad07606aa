%#: Registers it with the platform, with credentials from the environment or a file.
#!/bin/sh
%set(public_url "https://${host}:${public_port}")
# Registers @name@ with the platform: creates or updates the service's row in the platform's table. It can be run repeatedly.
# Operators' settings are kept: the switch, the name, the other flags, and their own roles.
set -eu

usage() {
    cat <<'END'
usage: register.sh [--url URL] [--ca FILE] [--credentials FILE] [--gateway] [--overwrite] [--unregister]

  --url          the platform (@raw:public_url@)
  --ca           the authority of its certificate, where the system does not know it
  --credentials  a file with lines user=… and password=…, or token=…, of a super administrator
  --gateway      lets the platform's nginx on this machine read /etc/nginx/opentera/*.conf, if it does not yet
  --overwrite    writes the name and the flags of the package over those that the platform has; the switch stays
  --unregister   deletes the row. The platform keeps its key, so that only its database can bring the row back

Without a file the credentials are OPENTERA_USER and OPENTERA_PASSWORD, or OPENTERA_TOKEN, of the environment.
END
}

fail() {
    echo "register.sh: $*" >&2
    exit 1
}

# Credentials stay in variables: every user of the machine can read a command line.
read_credentials() { # FILE
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            user=*) user=${line#*=} ;;
            password=*) password=${line#*=} ;;
            token=*) token=${line#*=} ;;
            '' | '#'*) ;;
            *) fail "$1 has a line that is neither user=, password= nor token=" ;;
        esac
    done <"$1"
}

# Quotes a string for curl's configuration.
quoted() {
    printf '%s' "$1" | sed 's/[\\"]/\\&/g; s/.*/"&"/'
}

# Sets status and answer. curl reads headers and credentials from standard input.
request() { # CREDENTIAL PATH [OPTION…]
    credential=$1
    path=$2
    shift 2
    reply=$(printf '%s\n' "$credential" |
        curl --silent --show-error --max-time 30 ${ca:+--cacert "$ca"} --config - --write-out '\n%{http_code}' "$@" "$url$path") ||
        fail "$url cannot be asked"
    status=$(printf '%s' "$reply" | tail -n 1)
    answer=$(printf '%s' "$reply" | sed '$d')
}

# The platform's answer on one line.
said() {
    { printf '%s' "$answer" | jq -r 'if type == "object" then .message // tostring else tostring end' 2>/dev/null || printf '%s' "$answer"; } |
        tr -s '[:space:][:cntrl:]' ' ' | sed 's/ $//' | cut -c 1-300
}

require_success() { # WHAT
    [ "$status" = 200 ] || fail "$url $1: $status $(said)"
}

# There is no token until a new administrator has changed the initial password, or a user with two-factor login has entered the second factor.
log_in() {
    if [ -z "$user" ] || [ -z "$password" ]; then
        fail 'no credentials: see register.sh --help'
    fi
    request "user = $(quoted "$user:$password")" /api/user/login
    require_success "does not let $user in"
    token=$(printf '%s' "$answer" | jq -er .user_token 2>/dev/null) || {
        where=$(printf '%s' "$answer" | jq -r '.redirect_url // ""' 2>/dev/null) || where=
        fail "$url gives $user no token: $(said)${where:+ (in a browser: $url$where)}"
    }
}

# Sets row: null, or the platform's row.
find_row() {
    request "$authorization" '/api/user/services?key=@key@'
    require_success 'does not tell of services'
    row=$(printf '%s' "$answer" | jq -ce 'if type == "array" then [.[] | select(.service_key == "@key@")] else error end | {row: .[0]}' 2>/dev/null) ||
        fail "$url answers with what is no list of services: $(said)"
    row=$(printf '%s' "$row" | jq -c .row)
    if [ "$(printf '%s' "$row" | jq '.service_system // false')" = true ] && [ "$(jq .service.service_system "$registration")" = false ]; then
        fail 'the key @key@ is that of a service of the platform itself: choose another KEY'
    fi
}

# The fields to write, {} for none. The platform creates a row for the id 0. Fields missing from a body are kept, but missing roles are deleted.
changes() {
    jq -c --argjson row "$row" --argjson settings "$settings" '
        def without($names): with_entries(select(.key as $name | $names | index([$name]) == null));
        ($row.service_roles // []) as $present
        | [.service.roles[]? | select(.service_role_name as $name | $present | map(.service_role_name) | index([$name]) == null)] as $missing
        | .service
        | if $row == null then .id_service = 0
          else without($settings + ["service_enabled", "roles"]) | with_entries(select($row[.key] != .value))
            | if $missing == [] then . else .roles = ($present | map({id_service_role, service_role_name})) + $missing end
            | if . == {} then . else .id_service = $row.id_service end
          end' "$registration"
}

# Values of the platform that differ from the package's, and are kept.
kept() {
    jq -r --argjson row "$row" --argjson settings "$settings" \
        '[.service | to_entries[] | select(.key as $name | $settings | index([$name]) != null) | select($row != null and $row[.key] != .value).key] | join(", ")' \
        "$registration"
}

write_row() {
    body=$(changes)
    if [ "$body" = '{}' ]; then
        echo "@name@ is already registered"
        return
    fi
    request "$authorization" /api/user/services --header 'Content-Type: application/json' --data-binary "{\"service\": $body}"
    if [ "$row" = null ] && [ "$status" = 500 ]; then
        fail "$url does not make the row: $status $(said). If a row with the key @key@ was deleted there, it is still in the database and the key is taken;" \
            "bring it back there, and register again: UPDATE t_services SET deleted_at = NULL WHERE service_key = '@key@';"
    fi
    require_success 'does not take the registration'
    echo "@name@ has been registered"
}

tell_the_rest() {
    unlike=$(kept)
    [ -z "$unlike" ] || echo "The platform keeps its own $unlike; use --overwrite to replace it with the package's"
    if [ "$(printf '%s' "$row" | jq '.service_enabled == false')" = true ]; then
        echo "It is disabled in the platform, so it does not serve"
    fi
}

unregister() {
    if [ "$row" = null ]; then
        echo "@name@ is not registered"
        return
    fi
    request "$authorization" "/api/user/services?id=$(printf '%s' "$row" | jq .id_service)" --request DELETE
    require_success 'does not delete the row'
    echo "@name@ is no longer registered"
}
%if(has_routes)

# survey: reads nginx's whole configuration; prints the file of the platform's server block, and whether it includes the locations
# of packages, directly or indirectly: "yes" or "no".
survey() {
    awk -v listens='^[ \t]*listen[ \t]+([^ \t;]*:)?@public_port@[ \t;]' '
        /^# configuration file / { file = $4; sub(/:$/, "", file) }
        $0 ~ listens && site == "" { site = file }
        $1 == "include" { sub(/;$/, "", $2); if ($2 == "/etc/nginx/opentera/*.conf") reads[file] = 1; else includes[file, $2] = 1 }
        END {
            found = site in reads
            for (pair in includes) { split(pair, part, SUBSEP); if (part[1] == site && part[2] in reads) found = 1 }
            if (site != "") print found ? "yes" : "no", site
        }'
}

# The file of the platform's server block, if this machine has one and it does not include the locations.
deaf_site() {
    { nginx -T 2>/dev/null || true; } | survey | sed -n 's/^no //p'
}

include_locations() {
    nginx -T >/dev/null 2>&1 || fail 'nginx -T fails: run this as root, where nginx has a configuration that works'
    [ -n "$(nginx -T 2>/dev/null | survey)" ] || fail 'nginx has no server that listens on @public_port@ here'
    site=$(deaf_site)
    [ -n "$site" ] || return 0
    site=$(readlink -f "$site")
    before=$(mktemp)
    cp "$site" "$before"
    listens='^[[:space:]]*listen[[:space:]]\+\([^[:space:];]*:\)\?@public_port@[[:space:];]'
    sed -i "0,/$listens/{/$listens/a\\    include /etc/nginx/opentera/*.conf;
}" "$site"
    if ! complaint=$(nginx -t -q 2>&1); then
        cat "$before" >"$site"
        rm -f "$before"
        fail "nginx does not take the include, so $site is as it was: $complaint"
    fi
    rm -f "$before"
    systemctl reload nginx.service
    echo "$site now includes /etc/nginx/opentera/*.conf"
}
%endif()

registration=/usr/share/@name@/registration.json
url=@public_url@
ca=
user=${OPENTERA_USER-}
password=${OPENTERA_PASSWORD-}
token=${OPENTERA_TOKEN-}
# operators may have changed these
settings='["service_name", "service_editable_config", "service_has_assets", "service_has_tests"]'
gateway=false
unregister=false
while [ $# -gt 0 ]; do
    case $1 in
        --help) usage && exit ;;
        --url | --ca | --credentials) [ $# -gt 1 ] || fail "$1 needs a value" ;;
        --gateway) gateway=true ;;
        --overwrite) settings='[]' ;;
        --unregister) unregister=true ;;
        *) fail "unknown: $1; see register.sh --help" ;;
    esac
    case $1 in
        --url) url=${2%/} ;;
        --ca) ca=$2 ;;
        --credentials) read_credentials "$2" ;;
        *) set -- "" "$@" ;;
    esac
    shift 2
done
case $url in
    https://*) ;;
    *) fail "$url is not https: credentials would be readable on the way" ;;
esac

%if(has_routes)
[ "$gateway" = false ] || include_locations
%else()
[ "$gateway" = false ] || fail '@name@ has no locations for the gateway'
%endif()
[ -n "$token" ] || log_in
authorization="header = $(quoted "Authorization: OpenTera $token")"
find_row
if [ "$unregister" = true ]; then
    unregister
    exit
fi
write_row
tell_the_rest
%if(has_routes)
if [ -n "$(deaf_site)" ]; then
    echo "nginx does not read /etc/nginx/opentera/*.conf yet: run register.sh --gateway"
fi
%endif()
