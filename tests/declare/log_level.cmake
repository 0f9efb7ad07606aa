# Where notices are not shown, the error itself has the whole report.
if(WRONG)
  wazo_add_service(wazo-a)
endif()
