# What can be wrong with a template, with its file and line.
wazo_platform(TEMPLATES own)
wazo_add_service(wazo-probe PROGRAM program)
