# Properties that nobody would read are found by their names in the files that set them: WAZO_NOWHERE is set nowhere.
define_property(TARGET PROPERTY WAZO_OF_THE_PROJECT)
wazo_add_service(wazo-a PROGRAM program)
wazo_add_service(wazo-b PROGRAM program)
set_target_properties(wazo-a PROPERTIES WAZO_RESTRAT always WAZO_OF_THE_PROJECT 1 WAZO_TYPE notify)
set_property(TARGET wazo-b APPEND PROPERTY WAZO_Needs redis)
set_property(TARGET wazo-b PROPERTY WAZO_HOUSE "")
set_directory_properties(PROPERTIES WAZO_PROT 9700)
