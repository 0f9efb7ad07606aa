wazo_add_service(wazo-probe PROGRAM program CONF_D none)
expect_no_file(services/wazo-probe/root/etc/wazo-probe/conf.d/README)
expect_manifest(wazo-probe conf_d "")
wazo_add_service(wazo-other PROGRAM program CONFIG config.yml)
file(WRITE "${CMAKE_CURRENT_SOURCE_DIR}/config.yml" "a: 1\n")
expect_manifest(wazo-other conf_d /etc/wazo-other/conf.d)
expect_lines(services/wazo-other/root/etc/wazo-other/conf.d/README [[Files *.yml in this folder override the settings of /etc/wazo-other/config.yml. Where
several set one value, the first in the order of their names counts: 10-x.yml
before 90-x.yml. This folder belongs to the administrator: upgrades of the
package leave it alone.]])
# Without a configuration there is nothing to override.
wazo_add_service(wazo-plain PROGRAM program)
expect_no_file(services/wazo-plain/root/etc/wazo-plain/conf.d/README)
