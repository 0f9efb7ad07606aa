# Values that the platform's table, or a database, would not take.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-a PROGRAM program PORT AUTO ENDPOINTS everybody:/x ROLES "a b" NEEDS postgresql DATABASE A-b)
