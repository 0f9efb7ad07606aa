# One program per service.
wazo_add_service(wazo-none PORT 9700)
wazo_add_service(wazo-two PROGRAM program BACKEND backend)
wazo_add_service(wazo-without-main BACKEND backend)
wazo_add_service(wazo-moduleless BACKEND backend MODULE not.there)
wazo_add_service(wazo-backless PROGRAM program MODULE notes SHARES backend)
