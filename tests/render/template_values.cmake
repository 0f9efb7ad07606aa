# What can be wrong with a value, with the service.
wazo_platform(TEMPLATES own)
wazo_add_service(wazo-probe PROGRAM program)
wazo_add_service(wazo-quoted PROGRAM program DESCRIPTION [[say "no"]])
