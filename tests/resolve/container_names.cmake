# A service that has the name of a container of a backing service.
wazo_add_service(postgres PROGRAM program)
wazo_add_service(wazo-a PROGRAM program NEEDS postgresql)
