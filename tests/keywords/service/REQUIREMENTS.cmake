# Debian's packages of what pip would bring, but for what another system or an older Python needs; DEPENDS has the last word.
wazo_add_service(wazo-probe PROGRAM program DEPENDS "python3-kombu (>= 5.2)" REQUIREMENTS requirements.txt)
expect_package([[set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_DEPENDS "python3-kombu (>= 5.2), python3-yaml, python3-flask-restful, python3-consul | python3-python-consul, python3-zope.interface | python3-zope-interface, python3-requests, wazo-auth-client-python3, python3-uvloop, systemd | systemd-standalone-sysusers | systemd-sysusers")]])
