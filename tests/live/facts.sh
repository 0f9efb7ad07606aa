# shellcheck shell=bash
# What a package says of its service, in the manifest that it installs. Sourced; the only place that knows the manifest's form.

facts=

facts_read() { # DEB
  facts=$(dpkg-deb --fsys-tarfile "$1" | tar -x -O --wildcards './usr/share/wazo-service/manifests/*.json' | jq -c .)
}

# One value; nothing when there is none. Flags come as true and false.
fact() { # FIELD
  jq -r --arg field "$1" '.[$field] | if . == null then empty else . end' <<<"$facts"
}

# The gateway's prefix that leads to the root of the service, without its last slash; nothing when there is none.
fact_prefix() {
  jq -r 'first(.routes[]? | select(.to == "/") | .path | rtrimstr("/"))' <<<"$facts"
}
