# 6 services have another API version than 1.0, and 5 no OpenAPI description, which the checklist wants to know why.
wazo_add_service(wazo-probe PROGRAM program PORT 9610 API_VERSION 0.2 OPENAPI api.yml)
wazo_add_service(wazo-other PROGRAM program PORT 9611 EXCEPT openapi "it has pages for people")
expect_manifest(wazo-probe health /0.2/status)
expect_manifest(wazo-probe openapi_path /0.2/api/api.yml)
expect_lines(services/wazo-probe/root/usr/share/wazo-probe/api/api.yml "openapi: 3.0.3")
expect_lines(docs/report.txt "                                      it has pages for people")
