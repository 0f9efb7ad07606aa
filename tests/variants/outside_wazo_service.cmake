# 2 services are not in wazo-service; that departs from the checklist, so it has a reason.
wazo_add_service(wazo-probe PROGRAM program EXCEPT wazo-service "it sets the machine up once")
expect_manifest(wazo-probe exceptions 0 wazo-service)
expect_lines(docs/report.txt "  excepted     wazo-service         wazo-service starts, stops and shows it")
expect_lines(docs/report.txt "                                      it sets the machine up once")
