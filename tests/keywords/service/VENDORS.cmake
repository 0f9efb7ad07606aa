# The package does not depend on what the service itself contains, however its name is written.
file(WRITE "${CMAKE_CURRENT_SOURCE_DIR}/requirements.txt" "PyYAML==6.0\nFlask_RESTful>=0.3.9\nkombu==5.2.4\n")
wazo_add_service(wazo-probe PROGRAM program REQUIREMENTS requirements.txt VENDORS flask-restful)
expect_package([[set(CPACK_DEBIAN_WAZO-PROBE_PACKAGE_DEPENDS "python3-yaml, python3-kombu, systemd | systemd-standalone-sysusers | systemd-sysusers")]])
expect_manifest(wazo-probe vendors 0 flask-restful)
