# The targets that compare the declarations with the world outside: checkouts, trees, Debian. Each runs a script of its own with the variables that it asks
# for, from the cache or, when they are not there, from the environment.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-register

  Puts the services into the platform's hand-kept lists, in checkouts of their repositories below ``WAZO_CHECKOUTS``. Shows the changes; makes them where
  ``WAZO_REGISTER_APPLY`` is on. Takes out again what ``WAZO_RETIRE`` names, and what was entered from this build tree and is not declared any more.
  Names the places that are to be filled in by hand. Fails where a repository could not be entered.

.. target:: wazo-audit

  Compares what the project declares with the services that a tree of the platform, ``WAZO_AUDIT_TREE``, already has.

.. target:: wazo-check-dependencies

  Looks all Debian relations and Python requirements up in Debian's list of packages: ``WAZO_PACKAGES_INDEX``, or this machine's. Items
  of the checklist hold by it only where the list is that of ``WAZO_DEBIAN_RELEASE``.

#]=======================================================================]

function(_wazo_add_tool_targets)
  _wazo_add_tool_target(wazo-register "What the platform's lists lack" register/register.cmake WAZO_CHECKOUTS WAZO_REGISTER_APPLY WAZO_RETIRE)
  _wazo_add_tool_target(wazo-audit "Where a tree differs from the declarations" audit/audit.cmake WAZO_AUDIT_TREE)
  _wazo_add_tool_target(wazo-check-dependencies "What Debian lacks of the dependencies" dependencies/check.cmake WAZO_PACKAGES_INDEX WAZO_DEBIAN_RELEASE)
endfunction()

function(_wazo_add_tool_target target title script)
  set(settings "")
  foreach(variable IN LISTS ARGN)
    if(NOT "${${variable}}" STREQUAL "")
      string(REPLACE ";" "\\;" value "${${variable}}")
      list(APPEND settings "-D${variable}=${value}")
    endif()
  endforeach()
  cmake_path(SET path NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tools/${script}")
  add_custom_target(${target} COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" ${settings} -P "${path}" WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
                    COMMENT "${title}" USES_TERMINAL VERBATIM)
endfunction()
