wazo_platform(MANIFESTS installed)
wazo_add_service(wazo-a PROGRAM program PORT 9487)
wazo_add_route(wazo-a /api/installed)
wazo_add_route(wazo-a /api/installed/inside)
