# The targets that deal with the world outside: checkouts, trees, Debian, repositories. Each runs a script of its own with the variables that it asks
# for, from the cache or, when they are not there, from the environment.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-register

  Adds the services to the lists that the platform keeps by hand, in checkouts of its repositories below ``WAZO_CHECKOUTS``. Shows the changes; applies them
  if ``WAZO_REGISTER_APPLY`` is on. Removes the services of ``WAZO_RETIRE``, and those that were added from this build tree and are no longer declared. Names
  the places to fill in by hand. Fails if a repository could not be updated.

.. target:: wazo-audit

  Compares the declarations with the existing services in ``WAZO_AUDIT_TREE``, a repository, a folder of repositories, or a machine's root.

.. target:: wazo-check-dependencies

  Looks up all Debian relations and Python requirements in a package index of Debian: ``WAZO_PACKAGES_INDEX``, or this machine's. The
  report uses the result only if the index is that of ``WAZO_DEBIAN_RELEASE``.

.. target:: wazo-repository

  Builds the changed packages, and adds them to an apt repository in the folder ``WAZO_REPOSITORY``, signed with the key ``WAZO_REPOSITORY_KEY`` if
  set: :manpage:`wazo-service-release(7)`.

#]=======================================================================]

function(_wazo_add_tool_targets)
  _wazo_add_tool_target(wazo-register "What the platform's lists lack" register/register.cmake WAZO_CHECKOUTS WAZO_REGISTER_APPLY WAZO_RETIRE)
  _wazo_add_tool_target(wazo-audit "Where a tree differs from the declarations" audit/audit.cmake WAZO_AUDIT_TREE)
  _wazo_add_tool_target(wazo-check-dependencies "What Debian lacks of the dependencies" dependencies/check.cmake WAZO_PACKAGES_INDEX WAZO_DEBIAN_RELEASE)
  _wazo_add_tool_target(wazo-repository "The packages in a repository" repository/repository.cmake WAZO_REPOSITORY WAZO_REPOSITORY_KEY)
  add_dependencies(wazo-repository packages)
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
