#!/bin/sh
%set(public_url "https://${host}:${public_port}")
# Registers @name@ with the platform: makes the service's row in its table, or brings it up to date. As often as you like.
# An operator who has switched the service off there finds it switched off.
set -eu

usage() {
    cat <<'END'
usage: register.sh [--url URL] [--ca FILE] [--credentials FILE]

  --url          the platform (@raw:public_url@)
  --ca           the authority of its certificate, where the system does not know it
  --credentials  a file with lines user=… and password=…, or token=…, of an administrator

Without a file the credentials are OPENTERA_USER and OPENTERA_PASSWORD, or OPENTERA_TOKEN, of the environment.
END
}

fail() {
    echo "register.sh: $*" >&2
    exit 1
}

# Into variables, never onto a command line, which everybody on the machine can read.
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

# A string of curl's configuration.
quoted() {
    printf '%s' "$1" | sed 's/[\\"]/\\&/g; s/.*/"&"/'
}

# Headers and credentials reach curl by its standard input.
request() { # CREDENTIAL PATH [OPTION…]
    credential=$1
    path=$2
    shift 2
    printf '%s\n' "$credential" |
        curl --silent --show-error --fail --max-time 30 ${ca:+--cacert "$ca"} --config - "$@" "$url$path"
}

log_in() {
    if [ -z "$user" ] || [ -z "$password" ]; then
        fail 'no credentials: see register.sh --help'
    fi
    answer=$(request "user = $(quoted "$user:$password")" /api/user/login) || fail "$url does not let $user in"
    printf '%s' "$answer" | jq -er .user_token || fail "$url gives no token"
}

# Whether the row says what the registration says; the operator's switch does not count.
agrees() { # ROW
    printf '%s' "$1" | jq -e --slurpfile registration "$registration" \
        '. as $row | $registration[0].service | del(.service_enabled) | to_entries | all($row[.key] == .value)' >/dev/null
}

# The platform makes a row for the id 0.
body() { # ID
    jq --argjson id "$1" '.service.id_service = $id | if $id > 0 then del(.service.service_enabled) else . end' "$registration"
}

registration=/usr/share/@name@/registration.json
url=@public_url@
ca=
user=${OPENTERA_USER-}
password=${OPENTERA_PASSWORD-}
token=${OPENTERA_TOKEN-}
while [ $# -gt 0 ]; do
    case $1 in
        --help) usage && exit ;;
        --url | --ca | --credentials) [ $# -gt 1 ] || fail "$1 needs a value" ;;
        *) fail "unknown: $1; see register.sh --help" ;;
    esac
    case $1 in
        --url) url=${2%/} ;;
        --ca) ca=$2 ;;
        --credentials) read_credentials "$2" ;;
    esac
    shift 2
done
case $url in
    https://*) ;;
    *) fail "$url is not https: credentials would be readable on the way" ;;
esac

[ -n "$token" ] || token=$(log_in)
authorization="header = $(quoted "Authorization: OpenTera $token")"
rows=$(request "$authorization" '/api/user/services?key=@key@') || fail "$url does not tell of services"
row=$(printf '%s' "$rows" | jq '.[0] // {}')
if agrees "$row"; then
    echo "@name@ is registered already"
    exit
fi
id=$(printf '%s' "$row" | jq '.id_service // 0')
request "$authorization" /api/user/services --header 'Content-Type: application/json' --data-binary "$(body "$id")" >/dev/null ||
    fail "$url does not take the registration"
echo "@name@ has been registered"
