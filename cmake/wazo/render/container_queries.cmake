# Functions for the templates of containers.
include_guard(GLOBAL)

# Where a port is published: as on a machine, on loopback unless it listens elsewhere.
function(_wazo_published_address listen out)
  set(address "${listen}")
  if(listen MATCHES ":")
    set(address "[${listen}]")
  endif()
  set(${out} "${address}" PARENT_SCOPE)
endfunction()

# The variable that says which content a file of containers has.
function(_wazo_version_variable source out)
  _wazo_variable_name("${source}" variable)
  set(${out} "WAZO_VERSION_${variable}" PARENT_SCOPE)
endfunction()

# The packages of the project's services among some needs.
function(_wazo_sibling_packages needs out)
  set(packages "")
  foreach(need IN LISTS needs)
    _wazo_is_service(${need} ours)
    if(ours)
      _wazo_record_field(${need} package package)
      list(APPEND packages ${package})
    endif()
  endforeach()
  set(${out} "${packages}" PARENT_SCOPE)
endfunction()

# What compose waits for: health where there is a way to ask for it.
function(_wazo_start_condition container out)
  set(condition service_healthy)
  _wazo_is_service(${container} ours)
  if(ours)
    _wazo_record_field(${container} container_health health)
    if(NOT health)
      set(condition service_started)
    endif()
  endif()
  set(${out} "${condition}" PARENT_SCOPE)
endfunction()

function(_wazo_is_service name out)
  get_property(known GLOBAL PROPERTY "_WAZO_SERVICE_${name}_DECLARATION" SET)
  set(${out} "${known}" PARENT_SCOPE)
endfunction()
