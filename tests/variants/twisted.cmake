# Twisted's reactor listens on all addresses unless the program names one: the declaration says so, and everything else is still checked.
wazo_platform(STYLE opentera)
wazo_add_service(wazo-probe PROGRAM program PORT 4190 EXCEPT port "Twisted listens on all addresses")
expect_item(port excepted "Twisted listens on all addresses")
expect_lines(services/wazo-probe/root/usr/share/wazo-service/checks/wazo-probe "        port) echo \"SKIP excepted: Twisted listens on all addresses\" ;;")
expect_manifest(wazo-probe listen 127.0.0.1)
