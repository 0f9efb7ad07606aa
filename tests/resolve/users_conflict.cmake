wazo_add_service(wazo-a PROGRAM program USER shared)
wazo_add_service(wazo-b PROGRAM program USER shared)
wazo_add_service(wazo-a-name-that-is-too-long-for-a-user PROGRAM program)
