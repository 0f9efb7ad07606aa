# Nesting outside of prefixes is no conflict: the longest path wins.
wazo_add_service(wazo-a PROGRAM program PORT 9700)
wazo_add_service(wazo-b PROGRAM program PORT 9701)
wazo_add_route(wazo-a /shared)
wazo_add_route(wazo-b /shared/deeper)
wazo_add_route(wazo-b /api/ab)
expect_manifest(wazo-b routes 1 to /)
