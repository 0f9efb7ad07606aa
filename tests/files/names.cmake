# Names that CMake cannot hold, where a file or a folder is declared by its name.
foreach(name "a[1].yml" "b;c.yml" "d*.yml")
  execute_process(COMMAND cp "${CMAKE_SOURCE_DIR}/program" "${CMAKE_SOURCE_DIR}/${name}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(MAKE_DIRECTORY "${CMAKE_SOURCE_DIR}/pages[1]")
file(WRITE "${CMAKE_SOURCE_DIR}/pages[1]/page.html" "page\n")
wazo_add_service(wazo-probe PROGRAM program CONFIG "a[1].yml" "b\;c.yml" FRONTEND "pages[1]" ENV_FILE "d*.yml")
