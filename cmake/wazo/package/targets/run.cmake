# The targets "run-<name>" and "run-all": services from the build tree.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: run-<name>

  Runs a service and its further processes from the build tree until Ctrl-C, without installation and without root: :manpage:`wazo-service-contract(7)`.

.. target:: run-all

  Runs all services that way, in the order of their needs, with their backing services in containers, and shows all logs together.

#]=======================================================================]

function(_wazo_add_run_targets)
  _wazo_get(_WAZO_SERVICES services)
  set(programs "")
  set(needed wazo-certificates wazo-secrets)
  foreach(service IN LISTS services)
    _wazo_runs_here(${service} runs)
    if(NOT runs)
      continue()
    endif()
    _wazo_get("_WAZO_COMPILED_PROGRAMS_OF_${service}" compiled)
    set(arguments "")
    foreach(program IN LISTS compiled)
      list(APPEND arguments "${program}=$<TARGET_FILE:${program}>")
    endforeach()
    _wazo_add_run_target(run-${service} "${CMAKE_BINARY_DIR}/wazo/local/${service}/run" "${arguments}")
    add_dependencies(run-${service} ${service} ${compiled} wazo-certificates wazo-secrets)
    list(APPEND programs ${arguments})
    list(APPEND needed ${service} ${compiled})
  endforeach()
  list(REMOVE_DUPLICATES needed)
  list(LENGTH needed count)
  if(count GREATER 2)
    _wazo_add_run_target(run-all "${CMAKE_BINARY_DIR}/wazo/local/run-all" "${programs}")
    add_dependencies(run-all ${needed})
  endif()
endfunction()

# Unless the project has a target of that name.
function(_wazo_add_run_target target script programs)
  if(NOT TARGET ${target})
    add_custom_target(${target} COMMAND "${script}" ${programs} COMMENT "${target}" USES_TERMINAL VERBATIM)
  endif()
endfunction()
