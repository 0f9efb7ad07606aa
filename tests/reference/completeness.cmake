# Every keyword, target, field, file and message is documented, and everything documented exists.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/reference/contents.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

foreach(page IN LISTS pages)
  wazo_page_text(${page} text_of_${page})
endforeach()

check_keywords()
check_commands()
check_template_words()
check_targets()
check_fields()
check_files()
check_messages()
report()
