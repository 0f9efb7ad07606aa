# A configuration that differs from the last one in a misspelt property alone is not taken for that one.
wazo_add_service(wazo-a PROGRAM program)
if(WRONG)
  set_property(TARGET wazo-a PROPERTY WAZO_RESTRAT always)
endif()
