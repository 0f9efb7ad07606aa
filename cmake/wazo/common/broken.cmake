# Errors already reported, so that errors that merely follow from them are not.
include_guard(GLOBAL)

# Marks a keyword of a service as broken: its value is missing, and consequences of that are not reported.
function(_wazo_break service keyword)
  set_property(GLOBAL PROPERTY "_WAZO_BROKEN ${service} ${keyword}" ON)
endfunction()

# Whether one of the keywords of a service is broken; DECLARATION stands for the whole declaration.
function(_wazo_broken service keywords out)
  set(broken OFF)
  foreach(keyword IN LISTS keywords)
    get_property(noted GLOBAL PROPERTY "_WAZO_BROKEN ${service} ${keyword}" SET)
    if(noted)
      set(broken ON)
    endif()
  endforeach()
  set(${out} "${broken}" PARENT_SCOPE)
endfunction()
