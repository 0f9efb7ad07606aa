# What two services cannot share, besides ports and routes. A unit, a pid file and a name in consul are named for their service, and names are checked at the call.
wazo_platform(MANIFESTS installed)
wazo_add_service(wazo-a PROGRAM program LOGS shared.log)
wazo_add_service(wazo-b PROGRAM program LOGS shared.log)
wazo_add_service(wazo-c PROGRAM program LOGS wazo-a.log PACKAGE wazo-a)
wazo_add_service(wazo-d PROGRAM program USER people)
wazo_add_service(wazo-e PROGRAM program USER people)
wazo_add_service(wazo-f PROGRAM program PACKAGE wazo-installed-package LOGS installed-audit.log)
wazo_add_port(wazo-f range 9690-9790)
