# When the last service goes, what was generated goes, and nothing else: not the ports, which are kept for it, and not what others have put beside.
option(ANY "" ON)
wazo_platform(HOST example.org)
if(ANY)
  wazo_add_service(wazo-probe PROGRAM program PORT AUTO)
endif()
