# Read by cpack behind the packages of the project around the services (CPACK_POST_BUILD_SCRIPTS): makes the services' packages in a run of their own.
cmake_path(GET CPACK_OUTPUT_CONFIG_FILE PARENT_PATH build_directory)
execute_process(COMMAND "${CMAKE_CPACK_COMMAND}" -G DEB --config "${build_directory}/wazo/cpack/CPackConfig.cmake" -B "${CPACK_PACKAGE_DIRECTORY}"
                        COMMAND_ERROR_IS_FATAL ANY)
