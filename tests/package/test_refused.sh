#!/bin/bash
# What no package of a service may have is refused when it is packed; links and modes of a project's own are repaired.
# shellcheck source=tests/package/words.sh
source "$(dirname "${BASH_SOURCE[0]}")/words.sh"

project "$work/source" <<'CMAKE'
project(refused VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-script PROGRAM script)
set(PLACE /usr/share/wazo-script CACHE STRING "")
set(NAME harmless CACHE STRING "")
install(FILES config.yml DESTINATION "${PLACE}" COMPONENT wazo-script RENAME "${NAME}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ GROUP_WRITE WORLD_READ)
CMAKE

configure "$work/source" "$work/build"
pack "$work/build"
contents "$work/build/wazo-script_1.0.0-1_all.deb" | grep -q '^-rw-r--r-- root/root ./usr/share/wazo-script/harmless$' || fail "a mode is not repaired"

# row <place> <name> <what is said>
row() {
  configure "$work/source" "$work/build" "-DPLACE=$1" "-DNAME=$2"
  refused "$3" cpack -G DEB --config "$work/build/CPackConfig.cmake" -B "$work/build"
}
row /run/x y 'run/x/y does not survive a reboot'
row /tmp y '/tmp/y does not survive a reboot'
row /lib/x y '/lib/x/y belongs below /usr'
row /sbin y '/sbin/y belongs below /usr'
row /etc/systemd/system y.service '/etc/systemd/system/y.service is for the administrator'
row /usr/local/bin y "/usr/local/bin/y is for the administrator"
row /home/x y "/home/x/y is for the administrator"
row /var/log y.log '/var/log/y.log is created by the service'
row /dev y "/dev/y belongs to the kernel"
row /usr/share/wazo-script server.key 'server.key is a secret'
row /usr/share/wazo-script .env '.env is a secret'
row /usr/share/wazo-script id_rsa 'id_rsa is a secret'
row /etc/x 'a[1]' 'CMake cannot handle the name of /etc/x/a.1.: rename the file'

# A file with the name of a certificate is one, or has a key in it.
configure "$work/source" "$work/build" "-DPLACE=/usr/share/wazo-script" "-DNAME=server.pem"
pack "$work/build"
printf -- '-----BEGIN PRIVATE KEY-----\n' >"$work/source/config.yml"
row /usr/share/wazo-script server.pem 'server.pem is a secret'

# What CPack would do otherwise, for all packages or for one.
sed -i 1,99d "$work/source/config.yml"
configure "$work/source" "$work/build" "-DNAME=harmless"
for variable in CPACK_DEBIAN_{,WAZO-SCRIPT_}PACKAGE_CONTROL_EXTRA CPACK_DEBIAN_{,WAZO-SCRIPT_}DEBUGINFO_PACKAGE; do
  refused "WazoService: $variable is refused: " cpack -G DEB --config "$work/build/CPackConfig.cmake" -B "$work/build" -D "$variable=$work/source/config.yml"
done

# A package of nothing.
project "$work/empty" <<'CMAKE'
project(empty VERSION 1.0.0 LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-script PROGRAM script)
CMAKE
configure "$work/empty" "$work/empty/build"
cp "$work/empty/build/CMakeFiles/wazo/outputs.json" "$work/outputs.json"
echo '[]' >"$work/empty/build/CMakeFiles/wazo/outputs.json"
refused 'wazo-script is refused: it contains no files' cpack -G DEB --config "$work/empty/build/CPackConfig.cmake" -B "$work/empty/build"

# One whose files are not what the configuration has left.
cp "$work/outputs.json" "$work/empty/build/CMakeFiles/wazo/outputs.json"
rm -r "$work"/empty/build/wazo/services/wazo-script/root/*
refused 'are incomplete or changed: configure again' cpack -G DEB --config "$work/empty/build/CPackConfig.cmake" -B "$work/empty/build"
