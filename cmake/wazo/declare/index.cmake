# The room "declare": parses calls, stores properties.
include_guard(GLOBAL)
foreach(part parse platform service route port process values misspelt check)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
