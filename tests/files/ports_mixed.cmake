# Entries that are no ports of services stay where they are, to the byte, and a file that would not change is not written.
option(MORE "" OFF)
wazo_add_service(wazo-a PROGRAM program PORT AUTO)
if(MORE)
  wazo_add_service(wazo-b PROGRAM program PORT AUTO)
endif()
expect_manifest(wazo-a port 19500)
