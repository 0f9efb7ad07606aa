# What every room uses: properties, values, errors, the places of declarations, questions to the world outside, lines of text.
include_guard(GLOBAL)
foreach(part properties lines items errors declarations inputs)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
