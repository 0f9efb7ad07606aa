#!/bin/bash
# policy.sh <deb>: Debian's own judgement of a package: lintian of Debian 12 and 13 say nothing, and piuparts finds nothing left behind.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$1
# Lintian reads what stands beside a package, so it gets the package alone, under its own name.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2016 # field names of dpkg's
deb_file=$folder/$(dpkg-deb --show --showformat '${Package}_${Version}_${Architecture}.deb' "$deb")
cp "$deb" "$deb_file"
said=$(lintian --allow-root --no-cfg --pedantic "$deb_file" 2>&1 && "$here/../lab/lintian-13" "$deb_file" 2>&1) || true
[ -z "$said" ] || {
  echo "$said"
  exit 1
}
"$here/../lab/piuparts" "$deb_file"
