# The difference is shown as a patch, to the byte as expected, and nothing is changed. WAZO_TEST_RECORD=1 in the environment writes the expectation anew.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
register()
if(NOT "$ENV{WAZO_TEST_RECORD}" STREQUAL "")
  file(WRITE "${here}/expected.patch" "${printed}")
endif()
file(READ "${here}/expected.patch" expected)
compare("exit code" 0 "${result}")
compare("patch" "${expected}" "${printed}")
compare("message" "${by_hand}wazo-register: 25 files to change; nothing was changed. WAZO_REGISTER_APPLY=ON applies the changes; the patch is
 <work>/build/wazo/register/changes.patch
" "${said}")
expect_same("${here}/checkouts" "${checkouts}")
