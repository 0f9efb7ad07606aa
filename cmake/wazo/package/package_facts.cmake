# Read by cpack. Version, maintainer and home page are variables of a whole run in CPack's DEB generator. It names the component before it reads the
# variables for its package, so that is the moment to set them.
function(wazo_set_package_facts variable access component file stack)
  if(access STREQUAL "MODIFIED_ACCESS")
    string(TOUPPER "${component}" component)
    foreach(fact VERSION MAINTAINER HOMEPAGE)
      set(CPACK_DEBIAN_PACKAGE_${fact} "${WAZO_${component}_PACKAGE_${fact}}" PARENT_SCOPE)
    endforeach()
  endif()
endfunction()
variable_watch(CPACK_DEB_PACKAGE_COMPONENT wazo_set_package_facts)
