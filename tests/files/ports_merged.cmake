# Two branches have given the same port, or two to one service; somebody has written what is no port.
foreach(service wazo-a wazo-b wazo-c wazo-d wazo-e wazo-f)
  wazo_add_service(${service} PROGRAM program PORT AUTO)
endforeach()
