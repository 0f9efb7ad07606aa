# Each circle once, with all declarations in it; who only needs somebody in a circle is not accused.
wazo_add_service(wazo-self PROGRAM program NEEDS wazo-self)
wazo_add_service(wazo-a PROGRAM program NEEDS wazo-b)
wazo_add_service(wazo-b PROGRAM program NEEDS redis wazo-c)
wazo_add_service(wazo-c PROGRAM program NEEDS wazo-a)
wazo_add_service(wazo-outside PROGRAM program NEEDS wazo-c)
