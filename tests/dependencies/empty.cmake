# An index that is not there or has nothing in it says nothing about Debian.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
check_dependencies("-DWAZO_PACKAGES_INDEX=${WORK}/none")
compare("exit code" 1 "${result}")
file(WRITE "${WORK}/empty" "")
check_dependencies("-DWAZO_PACKAGES_INDEX=${WORK}/empty")
compare("exit code" 1 "${result}")
if(NOT said MATCHES "there are no packages in")
  fail("an empty index was believed:\n${said}")
endif()
