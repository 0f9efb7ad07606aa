wazo_add_service(wazo-probe PROGRAM program LICENSE terms.txt)
expect_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright "Copyright: 2024 Somebody")
expect_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright " .
 Do as you like.")
