# What a row cannot have, a database that nobody needs, and sections of the configuration that are generated.
wazo_platform(STYLE opentera)
wazo_add_service(opentera-a PROGRAM program PORT AUTO ENDPOINTS users:/one users:/two)
wazo_add_service(opentera-b PROGRAM program PORT AUTO DATABASE notes DATABASE_USER teraagent)
wazo_add_service(opentera-c PROGRAM program PORT AUTO CONFIG opentera-c.json)
