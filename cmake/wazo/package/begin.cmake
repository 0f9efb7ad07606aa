# Read by cpack before anything that configuring writes: nobody else works in the build directory from here on, and what a configuration has left that was
# interrupted is taken back. Runs for some services only are parts of one that has seen to it.
cmake_policy(PUSH)
cmake_policy(VERSION 3.25...3.31)
if("${WAZO_SHARD}" STREQUAL "")
  include("${CMAKE_CURRENT_LIST_DIR}/../common/lock.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/../common/exchange.cmake")
  _wazo_lock("${WAZO_BUILD_DIRECTORY}")
  _wazo_take_back("${WAZO_BUILD_DIRECTORY}")
endif()
cmake_policy(POP)
