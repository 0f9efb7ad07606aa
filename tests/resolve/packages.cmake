wazo_add_service(wazo-a PROGRAM program PACKAGE same)
wazo_add_service(wazo-b PROGRAM program PACKAGE same)
