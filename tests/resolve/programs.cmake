# One program per service.
wazo_add_service(wazo-none PORT 9700)
wazo_add_service(wazo-two PROGRAM program BACKEND backend)
wazo_add_service(wazo-without-main BACKEND backend)
