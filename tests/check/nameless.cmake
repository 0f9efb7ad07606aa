# Where no service has a certificate, there is no name to list, and nothing to complain of.
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

file(
  WRITE "${source}/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)
project(check VERSION 1.0 DESCRIPTION \"Something to look at\" LANGUAGES NONE)
include(WazoService)
wazo_add_service(wazo-inner PROGRAM program)
")
configure()
build_target(wazo-check)
expect_code(0)
expect_said("openssl +1 files")
