# A port is kept even if it cannot be had, so that somebody hears of it; and numbers have an end.
wazo_platform(PORT_BASE 65535)
wazo_add_service(wazo-a PROGRAM program PORT AUTO)
wazo_add_service(wazo-b PROGRAM program PORT AUTO)
wazo_add_service(wazo-c PROGRAM program PORT AUTO)
