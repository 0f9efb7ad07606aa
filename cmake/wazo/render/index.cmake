# The room "render": turns the model into a tree of files.
include_guard(GLOBAL)
foreach(part formats escape safety passages split reads statements compile layers insert vocabulary container_queries order registrations map trees outputs
             prepare manifest kept keep service plan render)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
