wazo_add_service(wazo-probe PROGRAM program REPLACES wazo-old wazo-probe)
