wazo_add_service(wazo-probe PROGRAM program HARDENING off)
expect_no_lines(services/wazo-probe/root/usr/lib/systemd/system/wazo-probe.service NoNewPrivileges=yes)
expect_unit("UMask=0022")
