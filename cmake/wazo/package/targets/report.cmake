# The target "wazo-report" shows the checklist of each service on the terminal, and writes it to wazo/docs/ for programs and for people. What it looks at is
# what was generated, so nothing of it is done when CMake configures.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-report

  Shows the platform's checklist for each service: items checked now, items checked on the machine, items met by construction, exceptions with their
  reasons, and open items. Warns of certificates in ``wazo/certificates`` that expire within 30 days. Debian stable is Debian 13, or ``WAZO_DEBIAN_RELEASE``.

#]=======================================================================]

# To be called when all other targets are there.
function(_wazo_add_report_target)
  _wazo_write_report_settings()
  add_custom_target(wazo-report COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tools/report/run.cmake"
                    COMMAND "${CMAKE_COMMAND}" -E cat "${CMAKE_BINARY_DIR}/wazo/docs/report.txt" COMMENT "The checklist of each service" VERBATIM)
endfunction()

# What run.cmake cannot see in the build tree: where the project's own templates are, and which Debian is asked for.
function(_wazo_write_report_settings)
  _wazo_get(_WAZO_PLATFORM_TEMPLATES own)
  _wazo_get(_WAZO_PLATFORM_SOURCE_DIR base)
  set(templates "")
  foreach(directory IN LISTS own)
    cmake_path(ABSOLUTE_PATH directory BASE_DIRECTORY "${base}" NORMALIZE)
    list(APPEND templates "${directory}")
  endforeach()
  _wazo_debian_release(release)
  _wazo_write("${CMAKE_BINARY_DIR}/CMakeFiles/wazo/report/settings.cmake" "set(TEMPLATES [==[${templates}]==])\nset(DEBIAN_RELEASE ${release})\n")
endfunction()
