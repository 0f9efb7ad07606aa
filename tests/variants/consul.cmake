# 9 services register with consul, the others do not; whoever looks it up is in its group.
wazo_add_service(wazo-probe PROGRAM program PORT 9612 NEEDS consul)
wazo_add_service(wazo-other PROGRAM program PORT 9613 EXCEPT consul "nobody looks for it")
expect_lines(services/wazo-probe/root/etc/consul.d/available/wazo-probe.json [[    "name": "wazo-probe",]])
expect_unit("SupplementaryGroups=consul")
expect_unit("RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
# To register with consul, the program reads the machine's addresses.
RestrictAddressFamilies=AF_NETLINK")
expect_no_lines(services/wazo-other/root/usr/lib/systemd/system/wazo-other.service RestrictAddressFamilies=AF_NETLINK)
expect_no_file(services/wazo-other/root/etc/consul.d/available/wazo-other.json)
