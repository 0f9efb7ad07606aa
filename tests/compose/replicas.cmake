# What a swarm does not heed is said to who asks for one, and to nobody else.
wazo_add_service(several PROGRAM program REPLICAS 2 STATE PORT 9701 LISTEN 0.0.0.0)
wazo_add_service(stateless PROGRAM program REPLICAS 2 PORT 9702)
wazo_add_service(single PROGRAM program STATE PORT 9703 LISTEN 0.0.0.0)
