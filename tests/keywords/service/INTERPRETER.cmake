wazo_add_service(wazo-probe PROGRAM program INTERPRETER /usr/bin/node)
expect_unit("ExecStart=/usr/bin/node /usr/bin/wazo-probe")
expect_manifest(wazo-probe depends 0 "nodejs")
