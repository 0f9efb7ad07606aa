wazo_add_service(wazo-a PROGRAM program)
wazo_add_service(wazo-a PROGRAM program)
