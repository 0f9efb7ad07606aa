# Instances: a service in one of the project's styles. Each has files, a package and a record of its own.
include_guard(GLOBAL)

# The styles of the project's packages; known from the first service on.
function(_wazo_styles out)
  get_property(styles GLOBAL PROPERTY _WAZO_PLATFORM_STYLE)
  if(NOT styles)
    set(styles wazo)
  endif()
  list(REMOVE_DUPLICATES styles)
  set(${out} "${styles}" PARENT_SCOPE)
endfunction()

# A service in the platform's first style has its plain name; in a further one, <name>@<style>.
function(_wazo_instance name style out)
  _wazo_styles(styles)
  list(GET styles 0 first)
  set(instance ${name})
  if(NOT style STREQUAL first)
    set(instance ${name}@${style})
  endif()
  set(${out} ${instance} PARENT_SCOPE)
endfunction()
