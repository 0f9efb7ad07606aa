# What every room uses: properties, values, errors, the places of declarations, questions to the world outside, paths and folders, lines of text and of a
# requirements.txt, and how files are exchanged.
include_guard(GLOBAL)
foreach(part properties lines items values broken errors declarations answers inputs paths sources folders lock exchange write record requirements)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
