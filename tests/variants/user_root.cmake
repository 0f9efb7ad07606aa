# 1 service runs as root. That departs from the checklist, so it has a reason; root's low port needs no CAPABILITIES.
wazo_add_service(wazo-probe PROGRAM program USER root PORT 113 PROTOCOL tcp EXCEPT user "it writes the machine's configuration")
expect_unit("User=root\nGroup=root")
expect_unit("CapabilityBoundingSet=CAP_NET_BIND_SERVICE")
expect_item(user excepted "it writes the machine's configuration")
expect_item(shell open)
