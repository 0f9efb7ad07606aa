wazo_add_service(wazo-a PROGRAM program PORT AUTO)
