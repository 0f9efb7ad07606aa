# The room "resolve": turns all declarations into the model, finds every conflict.
include_guard(GLOBAL)
foreach(
  part
  claims declared_port defaults assumptions platform known_services port_file ports identity program needs circles requirements configuration membership user
  database row network copyright dates folders privacy files jobs routes operation exceptions certificates containers container_networks cluster contract
  processes service platform_containers resolve)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
