# The reference manual, as reStructuredText: cmake -D OUT=<dir> [-D SPHINX=ON] -P reference.cmake
#
# Its text stands in bracket comments beside what it is about, as in CMake's own modules; what the tables of the module say is put in where a comment asks
# for it by a directive "wazo-…" (directives.cmake). Sphinx makes HTML and manual pages of it; neither is needed to use the module.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/contents.cmake")

foreach(page IN LISTS pages)
  wazo_page_text(${page} text)
  file(CONFIGURE OUTPUT "${OUT}/${page}.rst" CONTENT "@text@" @ONLY)
endforeach()
# A page for each task comes before the reference.
set(files ${tasks})
list(TRANSFORM files REPLACE "(.+)" "${CMAKE_CURRENT_LIST_DIR}/tasks/\\1.rst")
file(COPY ${files} DESTINATION "${OUT}")
list(JOIN tasks "\n   " tasks)
list(JOIN pages "\n   " contents)
string(
  CONFIGURE
    [[
WazoService
===========

Declare a backend service once, in its ``CMakeLists.txt``. WazoService generates all files that it needs in production, checks them against all
other services, and builds its Debian package.

.. toctree::
   :maxdepth: 2

   @tasks@
   @contents@
]]
    text
  @ONLY)
file(CONFIGURE OUTPUT "${OUT}/index.rst" CONTENT "@text@" @ONLY)
