# What is there and differs: a service in the wrong group moves, entries follow the declaration, pages and rows that someone wrote by hand stay.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
edit(wazo-service/bin/wazo-service "default_services=\"dahdi" "default_services=\"dahdi wazo-greeter")
edit(wazo-service/bin/wazo-service "wazo-calld\"" "wazo-calld wazo-base\"")
edit(wazo-service/wazo_service/main.py "    Service('dahdi'),\n" "    Service('dahdi'),\n    Service('wazo-greeter'),\n")
edit(wazo-auth-keys/etc/wazo-auth-keys/config.yml "wazo-websocketd:\n" "wazo-greeter:\n  system_user: root\n  acl: []\n\nwazo-websocketd:\n")
edit(wazo-auth-keys/etc/wazo-auth-keys/config.yml "wazo-websocketd:\n" "wazo-base:\n  system_user: wazo-base\n  acl:\n    - 'by.hand'\n\nwazo-websocketd:\n")
set(network wazo-platform.org/website/uc-doc/contributors/network.md)
edit(${network} "| wazo-plugind    | HTTP    | TCP      | 9503"
     "| wazo-greeter    | HTTP    | TCP      | 9404  | 127.0.0.1 | yes            | yes     |\n| wazo-greeter    | HTTP    | TCP      | 9504  | 127.0.0.1 | IP filtering   | no      |\n| wazo-plugind    | HTTP    | TCP      | 9503")
edit(wazo-docker/docker-compose.yml "  rabbitmq:\n" "  base:\n    image: wazoplatform/wazo-base\n    entrypoint: [\"/bin/init\"]\n\n  greeter:\n    image: wazoplatform/wazo-greeter
    env_file:\n      - variables.env\n    environment:\n      WAZO_LISTEN: 0.0.0.0\n      WAZO_AUTH_HOST: auth\n      WAZO_BASE_HOST: base
    expose:\n      - 9404\n      - 20000-20010/udp\n    volumes:\n      - wazo-auth-keys:/var/lib/wazo-auth-keys:ro\n\n  rabbitmq:\n")
edit(wazo-acceptance/features/daily/http.feature "    | GET    | /api/webhookd" "    | POST   | /api/greeter/1.0/hello       |\n    | GET    | /api/webhookd")
file(WRITE "${checkouts}/wazo-platform.org/website/uc-doc/system/wazo-greeter.md" "by hand\n")
file(WRITE "${checkouts}/wazo-platform.org/website/uc-doc/system/wazo-base/index.md" "by hand\n")

register(-DWAZO_REGISTER_APPLY=ON)
expect_text(wazo-service/bin/wazo-service "wazo_services=\"wazo-dxtora asterisk wazo-agentd wazo-calld wazo-greeter\"\n")
expect_text(wazo-service/bin/wazo-service "default_services=\"dahdi wazo-confd wazo-auth wazo-base $wazo_services\"\n")
expect_text(wazo-service/wazo_service/main.py "    Service('wazo-calld'),\n    Service('wazo-greeter'),\n]")
expect_text(wazo-service/wazo_service/main.py "    Service('dahdi'),\n    Service('wazo-confd'),\n    Service('wazo-auth'),\n    Service('wazo-base'),\n]")
expect_text(wazo-auth-keys/etc/wazo-auth-keys/config.yml
            "wazo-greeter:\n  system_user: wazo-greeter\n  acl:\n    - 'auth.users.*.read'\n    - 'confd.#'\n\nwazo-base:\n  system_user: wazo-base\n  acl:\n    - 'by.hand'\n\nwazo-websocketd:\n")
expect_text(${network} "| wazo-greeter    | HTTP    | TCP      | 9404        | 127.0.0.1 | yes            | yes     |
| wazo-greeter    | HTTP    | TCP      | 9504        | 127.0.0.1 | IP filtering   | no      |
| wazo-plugind    |")
expect_text(${network} "| wazo-greeter    | UDP     | UDP      | 20000-20010 | 0.0.0.0   | no             | yes     |\n")
expect_said("wazo-platform.org: website/uc-doc/contributors/network.md has a row for wazo-greeter|9404, which is not declared; it was not changed\n")
# A port that has changed is followed; what someone added to an entry stays.
expect_text(wazo-docker/docker-compose.yml "expose:\n      - 9504\n      - 20000-20010/udp\n")
expect_text(wazo-docker/docker-compose.yml "  base:\n    image: wazoplatform/wazo-base\n    entrypoint: [\"/bin/init\"]\n\n  greeter:")
expect_text(wazo-acceptance/features/daily/http.feature "Command |\n    | POST   | /api/greeter/1.0/hello       |\n    | GET    | /api/webhookd")
expect_text(wazo-platform.org/website/uc-doc/system/wazo-greeter.md "by hand\n")
if(EXISTS "${checkouts}/wazo-platform.org/website/uc-doc/system/wazo-base.md")
  fail("a page was made beside the folder of pages that is there")
endif()
register()
expect_said("wazo-register: nothing to do")
