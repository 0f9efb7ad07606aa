# A name that REQUIREMENTS does not have leaves out nothing.
file(WRITE "${CMAKE_CURRENT_SOURCE_DIR}/requirements.txt" "kombu==5.2.4\n")
wazo_add_service(wazo-probe PROGRAM program REQUIREMENTS requirements.txt VENDORS kombo)
