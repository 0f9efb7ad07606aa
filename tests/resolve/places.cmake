# The line of a declaration: in a loop, a wrapper, a comment's shadow, another file, spread over lines, with quotes.
# wazo_add_service(wazo-commented PROGRAM program USR x)
foreach(name one two)
  wazo_add_service(wazo-${name} PROGRAM program USR x)
endforeach()
function(wrapper name)
  wazo_add_service("${name}" PROGRAM program USR x)
endfunction()
set(unused wazo-auth wazo-wrapped)
wrapper(wazo-wrapped)
wazo_add_service(
  "wazo-commented" # a comment
  PROGRAM program USR x)
include(places.inc)
add_subdirectory(below)
