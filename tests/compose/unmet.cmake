# Needs that no compose file could meet.
wazo_add_service(alone PROGRAM program NEEDS postgres-sql)
wazo_add_service(hen PROGRAM program NEEDS egg)
wazo_add_service(egg PROGRAM program NEEDS hen)
