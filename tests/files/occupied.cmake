# A folder where a file is to be written is somebody else's.
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/wazo/services/wazo-probe/root/usr/lib/sysusers.d/wazo-probe.conf")
wazo_add_service(wazo-probe PROGRAM program)
