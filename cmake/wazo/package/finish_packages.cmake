# Read by cpack when the packages are made (CPACK_POST_BUILD_SCRIPTS). It does not copy one that is as it was, which yet is as new as its files.
foreach(file IN LISTS CPACK_PACKAGE_FILES)
  cmake_path(GET file FILENAME name)
  file(TOUCH_NOCREATE "${CPACK_PACKAGE_DIRECTORY}/${name}")
endforeach()
# The next run would remove the stages, but it takes twice as long.
execute_process(COMMAND rm -rf "${CPACK_TEMPORARY_DIRECTORY}")
