# Read by cpack. Version, maintainer and home page are variables of a whole run in CPack's DEB generator, and so is the date of what it packs. It names the
# component before it reads the variables for its package, so that is the moment to set them.
set(WAZO_OUTER_DATE "$ENV{SOURCE_DATE_EPOCH}")

function(wazo_set_package_facts variable access component file stack)
  if(access STREQUAL "MODIFIED_ACCESS")
    string(TOUPPER "${component}" component)
    foreach(fact VERSION MAINTAINER HOMEPAGE)
      set(CPACK_DEBIAN_PACKAGE_${fact} "${WAZO_${component}_PACKAGE_${fact}}" PARENT_SCOPE)
    endforeach()
    # Unless told otherwise, a package has a date that comes from what is in it, so that two builds agree.
    if(WAZO_OUTER_DATE STREQUAL "")
      set(ENV{SOURCE_DATE_EPOCH} "${WAZO_${component}_TIMESTAMP}")
    endif()
    if(NOT "${WAZO_PROGRESS}" STREQUAL "")
      file(APPEND "${WAZO_PROGRESS}" "${component}\n")
    endif()
  endif()
endfunction()
variable_watch(CPACK_DEB_PACKAGE_COMPONENT wazo_set_package_facts)
