# A file that the project's own templates leave out makes nothing hold.
wazo_platform(TEMPLATES templates)
wazo_add_service(wazo-probe PROGRAM program)
expect_no_file(services/wazo-probe/root/etc/monit/conf-available/wazo-probe)
expect_item(monit open)
expect_item(log-file machine)
expect_lines(docs/report.txt "  open         monit                monit watches it\n                                      would be met by /etc/monit/conf-available/wazo-probe")
