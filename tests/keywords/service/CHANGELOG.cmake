wazo_add_service(wazo-probe PROGRAM program CHANGELOG CHANGES.md)
expect_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright "License: unspecified")
expect_no_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright "Copyright: case maintainers <maintainers@wazo.community>")
expect_lines(services/wazo-probe/root/usr/share/doc/wazo-probe/copyright "Copyright: 2025 case maintainers <maintainers@wazo.community>")
