wazo_add_service(wazo-probe PROGRAM program ARGUMENTS -v --mode "two words" "50%" "$x")
expect_unit([[ExecStart=/usr/bin/wazo-probe -v --mode "two words" 50%% $$x]])
