file(READ "${source}/wazo-ports.json" ports)
compare("wazo-ports.json" "{\n  \"wazo-a\": 9299,\n  \"wazo-c\": 9305,\n  \"wazo-c/rpc\": 9306\n}\n" "${ports}")
