# The target "wazo-check": checks every generated file with its own validator.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-check

  Checks every generated file with the program that reads it, if installed: systemd-analyze, nginx, monit, logrotate, consul, docker-compose and others.

#]=======================================================================]

function(_wazo_add_check_target)
  _wazo_get(_WAZO_SERVICES services)
  add_custom_target(wazo-check COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tools/check/run.cmake"
                    COMMENT "Checking every generated file" USES_TERMINAL VERBATIM)
  # The units' programs are looked for.
  foreach(service IN LISTS services)
    _wazo_get("_WAZO_COMPILED_PROGRAMS_OF_${service}" programs)
    add_dependencies(wazo-check ${service} ${programs})
  endforeach()
endfunction()
