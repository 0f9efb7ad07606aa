# The version of the module, for find_package() and for the module's own project(). A version is compatible with what was made for an earlier one of the
# same major number.
set(PACKAGE_VERSION 1.0.0)

string(REGEX MATCH "^[0-9]+" major "${PACKAGE_VERSION}")
set(PACKAGE_VERSION_COMPATIBLE FALSE)
set(PACKAGE_VERSION_EXACT FALSE)
if("${PACKAGE_FIND_VERSION_MAJOR}" STREQUAL major AND NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if("${PACKAGE_FIND_VERSION}" VERSION_EQUAL PACKAGE_VERSION)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
unset(major)
