# Read by cpack when the files of the module's package are staged: their modes, as those of the services' packages.
include("${CMAKE_CURRENT_LIST_DIR}/../wazo/package/stage/modes.cmake")
file(GLOB stages LIST_DIRECTORIES true "${CPACK_TEMPORARY_DIRECTORY}")
foreach(stage IN LISTS stages)
  file(GLOB_RECURSE entries LIST_DIRECTORIES true RELATIVE "${stage}" "${stage}/*")
  wazo_sort_entries("${stage}" "${entries}" directories files programs elf_files)
  wazo_set_modes("${stage}" "${directories}" "${files}" "${programs}")
endforeach()
