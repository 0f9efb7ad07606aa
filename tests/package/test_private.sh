#!/bin/bash
# A file that not everybody may read is not for everybody in the build tree, in the package and on the machine either; nothing else is narrower than before.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/source" <<'CMAKE'
project(private VERSION 1.0.0 DESCRIPTION "Project with passwords" LANGUAGES NONE)
include(WazoService)
wazo_platform(MAINTAINER "Some Body <some@body.org>")
wazo_add_service(wazo-private PROGRAM script CONFIG config.yml secret.yml folder ENV_FILE settings.env)
wazo_add_service(wazo-open PROGRAM script CONFIG config.yml ENV_FILE open.env)
install(FILES open.env DESTINATION /etc/wazo-open RENAME own.env PERMISSIONS OWNER_READ COMPONENT wazo-open)
CMAKE
mkdir "$work/source/folder"
printf '#!/bin/sh\n' >"$work/source/folder/hook"
chmod 0700 "$work/source/folder/hook"
for file in secret.yml folder/open.yml folder/secret.yml; do
  printf 'a: 1\n' >"$work/source/$file"
done
printf 'PASSWORD=secret\n' | tee "$work/source/settings.env" >"$work/source/open.env"
chmod 0640 "$work/source/secret.yml"
chmod 0600 "$work/source/folder/secret.yml" "$work/source/settings.env"

# narrow <deb>: modes and paths of the package's files that are not 644 or 755.
narrow() {
  contents "$1" | grep '^-......[^r]'
}

make_packages "$work/source" "$work/build"
equal "modes in the package" "-rw-r----- root/root ./etc/default/wazo-private
-rw-r----- root/root ./etc/wazo-private/folder/secret.yml
-rw-r----- root/root ./etc/wazo-private/secret.yml
-rwxr-x--- root/root ./etc/wazo-private/folder/hook" "$(narrow "$work/build/wazo-private_1.0.0-1_all.deb" | sort -k1,1 -k3)"
equal "modes in the other package" "-r-------- root/root ./etc/wazo-open/own.env" "$(narrow "$work/build/wazo-open_1.0.0-1_all.deb")"

dpkg-deb -x "$work/build/wazo-private_1.0.0-1_all.deb" "$work/unpacked"
equal "what tmpfiles.d gives to the group" "z /etc/default/wazo-private ~0750 root wazo-private -
z /etc/wazo-private/folder/hook ~0750 root wazo-private -
z /etc/wazo-private/folder/secret.yml ~0750 root wazo-private -
z /etc/wazo-private/secret.yml ~0750 root wazo-private -" "$(grep '^z' "$work/unpacked/usr/lib/tmpfiles.d/wazo-private.conf" | sort)"

built=$work/build/wazo
equal "files of the build tree that others may read" "" \
  "$(find "$built/services/wazo-private/root/etc/default" "$built/services/wazo-private/root/etc/wazo-private" "$built/compose/env/wazo-private.env" \
    -perm /077 -type f -not -name 'open.yml' -not -name config.yml -not -path '*/conf.d/*')"
equal "mode of the other environment" 644 "$(stat -c %a "$built/compose/env/wazo-open.env")"

# Nothing but a mode has changed, in either direction.
chmod 0600 "$work/source/config.yml"
chmod 0644 "$work/source/settings.env"
make_packages "$work/source" "$work/build"
equal "modes after a change" "-rw-r----- root/root ./etc/wazo-open/config.yml
-r-------- root/root ./etc/wazo-open/own.env" "$(narrow "$work/build/wazo-open_1.0.0-1_all.deb")"
equal "mode of an environment that is everybody's now" "-rw-r--r-- root/root ./etc/default/wazo-private" \
  "$(contents "$work/build/wazo-private_1.0.0-1_all.deb" | grep etc/default/wazo)"
