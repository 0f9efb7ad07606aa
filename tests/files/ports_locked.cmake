# WAZO_PORTS_LOCKED: what is in the file of ports is used, nothing is added to it.
option(LOCKED "" ON)
set(WAZO_PORTS_LOCKED ${LOCKED})
wazo_add_service(wazo-known PROGRAM program PORT AUTO)
wazo_add_service(wazo-new PROGRAM program)
wazo_add_port(wazo-new rpc AUTO)
