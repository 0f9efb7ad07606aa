wazo_add_service(wazo-probe BACKEND backend)
expect_unit("ExecStart=/usr/bin/python3 /usr/share/wazo-probe/main.py")
expect_lines(services/wazo-probe/root/usr/share/wazo-probe/inner/a.txt "inner")
expect_no_file(services/wazo-probe/root/usr/share/wazo-probe/__pycache__)
# Bytecode is made at install, as nothing may write it later, and goes with the package.
expect_lines(services/wazo-probe/control/postinst [[    py3compile -p "wazo-probe" "/usr/share/wazo-probe" || true]])
expect_lines(services/wazo-probe/control/prerm [[    find "${DPKG_ROOT:-}/usr/share/wazo-probe" -depth -type d -name __pycache__ -exec rm -rf {} +]])
wazo_add_service(wazo-plain BACKEND backend INTERPRETER /usr/bin/perl)
expect_no_lines(services/wazo-plain/control/postinst [[    py3compile -p "wazo-plain" "/usr/share/wazo-plain" || true]])
