# The target "wazo-report" shows the checklist of each service on the terminal, and writes it to wazo/docs/ for programs and for people. What it looks at is
# what was generated, so nothing of it is done when CMake configures.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-report

  Shows the platform's checklist for each service: what holds by itself, what by a declaration, what is excepted and why, and what is open.

#]=======================================================================]

# To be called when all other targets are there.
function(_wazo_add_report_target)
  _wazo_write_report_settings()
  add_custom_target(wazo-report COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tools/report/run.cmake"
                    COMMAND "${CMAKE_COMMAND}" -E cat "${CMAKE_BINARY_DIR}/wazo/docs/report.txt" VERBATIM)
endfunction()

# What run.cmake cannot see in the build tree: where the project's own templates are, and which of the targets that items hold by there are.
function(_wazo_write_report_settings)
  get_property(own GLOBAL PROPERTY _WAZO_PLATFORM_TEMPLATES)
  get_property(base GLOBAL PROPERTY _WAZO_PLATFORM_SOURCE_DIR)
  set(templates "")
  foreach(directory IN LISTS own)
    cmake_path(ABSOLUTE_PATH directory BASE_DIRECTORY "${base}" NORMALIZE)
    list(APPEND templates "${directory}")
  endforeach()
  set(targets "")
  get_property(items GLOBAL PROPERTY _WAZO_ITEMS)
  foreach(item IN LISTS items)
    get_property(by GLOBAL PROPERTY _WAZO_ITEM_${item}_BY)
    string(REGEX REPLACE "^target " "" target "${by}")
    if(NOT target STREQUAL by AND TARGET ${target})
      list(APPEND targets ${target})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES targets)
  _wazo_write("${CMAKE_BINARY_DIR}/CMakeFiles/wazo/report/settings.cmake" "set(TEMPLATES [==[${templates}]==])\nset(TARGETS ${targets})\n")
endfunction()
