# 5 programs have arguments.
wazo_add_service(wazo-probe PROGRAM program ARGUMENTS --foreground --user "a user")
expect_unit([[ExecStart=/usr/bin/wazo-probe --foreground --user "a user"]])
