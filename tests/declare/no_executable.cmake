# The target of a service is an executable of the project, or none.
add_library(wazo-library INTERFACE)
add_executable(wazo-imported IMPORTED)
wazo_add_service(wazo-library PROGRAM program)
wazo_add_service(wazo-imported PROGRAM program)
