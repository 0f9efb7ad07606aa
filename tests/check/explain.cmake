# wazo-explain tells where each fact comes from, and lists the files.
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

configure()
build_target(wazo-explain)
expect_code(0)
expect_said("\nwazo-sound\n" "\nwazo-spoilt\n" "  declared  port +[0-9]+\n" "  default   hardening +strict\n" "  derived   unit +wazo-sound.service\n"
            "    /etc/monit/conf-available/wazo-sound\n" "    postinst\n")
set(ENV{WAZO_EXPLAIN} wazo-sound)
build_target(wazo-explain)
expect_not_said("wazo-spoilt\n")
set(ENV{WAZO_EXPLAIN} wazo-unknown)
build_target(wazo-explain)
expect_said("there is no service wazo-unknown")
