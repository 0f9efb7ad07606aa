wazo_platform(TEMPLATES own)
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
expect_lines(services/wazo-probe/root/etc/added/wazo-probe.yml "name: \"wazo-probe\"")
