# What is there and differs: a service in the wrong group moves, entries follow the declaration, pages and rows that someone wrote by hand stay.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
edit(wazo-service/bin/wazo-service "default_services=\"dahdi" "default_services=\"dahdi wazo-greeter")
edit(wazo-service/bin/wazo-service "wazo-calld\"" "wazo-calld wazo-base\"")
edit(wazo-service/wazo_service/main.py "    Service('dahdi'),\n" "    Service('dahdi'),\n    Service('wazo-greeter'),\n")
edit(wazo-auth-keys/etc/wazo-auth-keys/config.yml "wazo-websocketd:\n" "wazo-greeter:\n  system_user: root\n  acl: []\n\nwazo-websocketd:\n")
edit(wazo-auth-keys/etc/wazo-auth-keys/config.yml "wazo-websocketd:\n" "wazo-base:\n  system_user: wazo-base\n  acl:\n    - 'by.hand'\n\nwazo-websocketd:\n")
edit(wazo-platform.org/content/uc-doc/contributors/network.md "| wazo-plugind     | HTTP         | TCP       | 9503"
     "| wazo-greeter     | HTTP         | TCP       | 9404 | 127.0.0.1 | yes            | yes     |\n| wazo-plugind     | HTTP         | TCP       | 9503")
edit(wazo-acceptance/features/daily/http.feature "    | GET    | /api/webhookd" "    | POST   | /api/greeter/1.0/hello       |\n    | GET    | /api/webhookd")
file(WRITE "${checkouts}/wazo-platform.org/content/uc-doc/system/wazo-greeter.md" "by hand\n")
file(WRITE "${checkouts}/wazo-platform.org/content/uc-doc/system/wazo-base/index.md" "by hand\n")
file(WRITE "${checkouts}/wazo-monitoring/checks/wazo-greeter" "check process wazo-greeter matching greeter\n")
file(WRITE "${checkouts}/wazo-acceptance/features/daily/service_discovery.feature" "    Scenario Outline: Get services from consul

    Examples:
        | service     |
        | wazo-auth   |
        | wazo-calld  |
")

register(-DWAZO_REGISTER_APPLY=ON)
expect_text(wazo-service/bin/wazo-service "wazo_services=\"wazo-dxtora asterisk wazo-agentd wazo-calld wazo-greeter\"\n")
expect_text(wazo-service/bin/wazo-service "default_services=\"dahdi wazo-confd wazo-auth wazo-base $wazo_services\"\n")
expect_text(wazo-service/wazo_service/main.py "    Service('wazo-calld'),\n    Service('wazo-greeter'),\n]")
expect_text(wazo-service/wazo_service/main.py "    Service('dahdi'),\n    Service('wazo-confd'),\n    Service('wazo-auth'),\n    Service('wazo-base')\n]")
expect_text(wazo-auth-keys/etc/wazo-auth-keys/config.yml
            "wazo-greeter:\n  system_user: wazo-greeter\n  acl:\n    - 'auth.users.*.read'\n    - 'confd.#'\n\nwazo-base:\n  system_user: wazo-base\n  acl:\n    - 'by.hand'\n\nwazo-websocketd:\n")
expect_text(wazo-platform.org/content/uc-doc/contributors/network.md "| wazo-calld       | HTTP         | TCP       | 9500        | 127.0.0.1 | yes            | yes     |
| wazo-greeter     | HTTP         | TCP       | 9504        | 127.0.0.1 | both           | yes     |
| wazo-greeter     | UDP          | UDP       | 20000-20010 | 0.0.0.0   | no             | yes     |
| wazo-plugind     |")
expect_text(wazo-acceptance/features/daily/http.feature "Command |\n    | POST   | /api/greeter/1.0/hello       |\n    | GET    | /api/webhookd")
expect_text(wazo-acceptance/features/daily/service_discovery.feature "        | service      |\n        | wazo-auth    |\n        | wazo-calld   |\n        | wazo-greeter |\n")
expect_text(wazo-platform.org/content/uc-doc/system/wazo-greeter.md "by hand\n")
if(EXISTS "${checkouts}/wazo-platform.org/content/uc-doc/system/wazo-base.md")
  fail("a page was made beside the folder of pages that is there")
endif()
expect_text(wazo-monitoring/checks/wazo-greeter "check process wazo-greeter with pidfile /run/wazo-greeter/wazo-greeter.pid\n")
register()
expect_said("wazo-register: nothing to do")
