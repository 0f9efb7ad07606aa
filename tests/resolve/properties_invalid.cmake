# Two mistakes in properties that were set late: both are reported, at the service's declaration.
wazo_add_service(wazo-a PROGRAM program)
set_target_properties(wazo-a PROPERTIES WAZO_TYPE sometimes WAZO_PORT many)
