# A service may be named as a file that a platform has once.
foreach(name gateway namespace backing-services platform)
  wazo_add_service(${name} PROGRAM program PORT AUTO NEEDS redis)
endforeach()
