# What EXCEPT says wrong.
wazo_add_service(wazo-one PROGRAM program EXCEPT monitt "nobody looks")
wazo_add_service(wazo-two PROGRAM program EXCEPT weather "it rains")
wazo_add_service(wazo-three PROGRAM program EXCEPT monit "nobody looks" consul)
