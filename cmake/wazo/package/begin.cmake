# Read by cpack before anything that configuring writes: locks the build directory, and reverts what an interrupted configuration has left.
# Runs for some services only are parts of a run that has done so.
cmake_policy(PUSH)
cmake_policy(VERSION 3.25...3.31)
if("${WAZO_SHARD}" STREQUAL "")
  include("${CMAKE_CURRENT_LIST_DIR}/../common/lock.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/../common/exchange.cmake")
  _wazo_lock("${WAZO_BUILD_DIRECTORY}")
  _wazo_take_back("${WAZO_BUILD_DIRECTORY}")
endif()
cmake_policy(POP)
