# Read by cpack. The directories with a project's own install() rules for a service go to the service's installation in the environment variable
# WAZO_OWN_RULES_<service>.
include("${CMAKE_CURRENT_LIST_DIR}/own_rules.cmake")
wazo_find_own_rules("${WAZO_SOURCE_DIRECTORIES_FILE}" components)
foreach(component IN LISTS components)
  set(ENV{WAZO_OWN_RULES_${component}} "${own_directories_${component}}")
endforeach()
