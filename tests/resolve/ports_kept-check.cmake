file(READ "${source}/wazo-ports.json" ports)
compare("wazo-ports.json" "{\n  \"wazo-away\": 9487,\n  \"wazo-away/rpc\": 9494,\n  \"wazo-new\": 9492,\n  \"wazo-old\": 9488\n}\n" "${ports}")
