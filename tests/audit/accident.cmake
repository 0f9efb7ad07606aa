# One accident in one kind of tree: exactly what <kind>.txt beside it says is found. WAZO_TEST_RECORD=1 in the environment writes it anew.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

set(expectation "${here}/accidents/${ACCIDENT}/${KIND}.txt")
prepare()
lay_out(${KIND} ${ACCIDENT})
audit()
if(NOT "$ENV{WAZO_TEST_RECORD}" STREQUAL "")
  file(WRITE "${expectation}" "${said}")
endif()
file(READ "${expectation}" expected)
compare("findings" "${expected}" "${said}")
compare("exit code" 1 "${result}")
