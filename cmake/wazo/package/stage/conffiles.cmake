# Every file below /etc is a conffile: dpkg keeps what the administrator changed in it.

# Sets conffiles_of_<component> of the caller, the text of that file.
function(wazo_find_conffiles files)
  list(FILTER files INCLUDE REGEX "^[^/]+/etc/")
  list(SORT files)
  set(components "")
  foreach(file IN LISTS files)
    string(REGEX MATCH "^([^/]+)(/.*)$" unused "${file}")
    string(APPEND conffiles_of_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}\n")
    list(APPEND components "${CMAKE_MATCH_1}")
  endforeach()
  list(REMOVE_DUPLICATES components)
  foreach(component IN LISTS components)
    set(conffiles_of_${component} "${conffiles_of_${component}}" PARENT_SCOPE)
  endforeach()
endfunction()
