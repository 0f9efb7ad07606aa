# The file of ports leads to where nothing can be written, and a port would have to be given.
file(CREATE_LINK /proc/nowhere/wazo-ports.json "${CMAKE_SOURCE_DIR}/wazo-ports.json" SYMBOLIC)
wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
