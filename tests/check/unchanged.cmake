# What is generated pleases every validator; what has passed is not looked at again until it changes.
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

configure()
build_target(wazo-check)
expect_code(0)
expect_said("monit +2 files\n" "lintian +skipped: ")
build_target(wazo-check)
expect_code(0)
expect_said("monit +2 files \\(2 unchanged since they passed\\)")

# logrotate takes no notice of a file that others may write, which only its count of logs tells.
set(file "${build}/wazo/services/wazo-spoilt/root/etc/logrotate.d/wazo-spoilt")
file(TOUCH "${file}")
file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ GROUP_WRITE)
build_target(wazo-check)
expect_said("logrotate +2 files \\(1 unchanged since they passed\\), 1 with complaints" "wazo-spoilt: /etc/logrotate.d/wazo-spoilt failed logrotate")
build_target(wazo-check)
expect_said("1 with complaints")
file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
build_target(wazo-check)
expect_code(0)
