# Errors of values in templates, with the service's name.
wazo_platform(TEMPLATES own)
wazo_add_service(wazo-probe PROGRAM program)
wazo_add_service(wazo-quoted PROGRAM program DESCRIPTION [[say "no"]])
