# What is known to be wrong, so that nothing that only follows from it is reported.
include_guard(GLOBAL)

# Notes that something is wrong with a keyword of a service, so that its value is missing. What follows from that is no mistake of its own.
function(_wazo_break service keyword)
  set_property(GLOBAL PROPERTY "_WAZO_BROKEN ${service} ${keyword}" ON)
endfunction()

# Whether something is wrong with one of some keywords of a service; DECLARATION is the whole of it.
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
