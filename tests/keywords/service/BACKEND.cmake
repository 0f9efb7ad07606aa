wazo_add_service(wazo-probe BACKEND backend)
expect_unit("ExecStart=/usr/bin/python3 /usr/share/wazo-probe/main.py")
expect_lines(services/wazo-probe/root/usr/share/wazo-probe/inner/a.txt "inner")
expect_no_file(services/wazo-probe/root/usr/share/wazo-probe/__pycache__)
