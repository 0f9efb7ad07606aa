# What every room uses: errors, the places of declarations, questions to the world outside, lines of text.
include_guard(GLOBAL)
foreach(part errors declarations inputs lines)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
