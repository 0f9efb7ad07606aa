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
# What leads to the pages that refer to everything.
file(COPY "${CMAKE_CURRENT_LIST_DIR}/first-service.rst" DESTINATION "${OUT}")
list(JOIN pages "\n   " contents)
string(
  CONFIGURE
    [[
WazoService
===========

A backend service is declared once, in its ``CMakeLists.txt``. From that come all files that it needs in production, checked against all other services, and its
Debian package.

.. toctree::
   :maxdepth: 2

   first-service
   @contents@
]]
    text
  @ONLY)
file(CONFIGURE OUTPUT "${OUT}/index.rst" CONTENT "@text@" @ONLY)
