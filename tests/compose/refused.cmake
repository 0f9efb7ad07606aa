# What would break a compose file without a word from whoever reads it.
wazo_add_service(nginx PROGRAM program)
wazo_add_service(first PROGRAM program PORT 9701 NEEDS redis postgresql SANS www.example.org)
wazo_add_service(second PROGRAM program PORT 9701 SANS www.example.org)
wazo_add_service(third PROGRAM program SANS first)
wazo_add_service(postgres PROGRAM program)
wazo_add_service(shy PROGRAM program PORT AUTO MTLS)
