# Style opentera: a key is one service's, and no section of the platform's own; what CONFIG adds is an object.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-a PROGRAM program PORT AUTO KEY Same)
wazo_add_service(opentera-b PROGRAM program PORT AUTO KEY Same)
wazo_add_service(opentera-c PROGRAM program PORT AUTO KEY Redis)
wazo_add_service(opentera-d PROGRAM program PORT AUTO CONFIG opentera-d.json)
