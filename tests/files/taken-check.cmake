set(tree "${build}/wazo/services/wazo-probe/root/usr/share/wazo-probe/frontend")
execute_process(COMMAND find . ! -type d WORKING_DIRECTORY "${tree}" COMMAND sort OUTPUT_VARIABLE found)
execute_process(COMMAND find -L . -path ./build -prune -o -path ./.git -prune -o ! -type d ! -name *.pyc ! -name *~ ! -name .* -print
                WORKING_DIRECTORY "${source}/folder" COMMAND sort OUTPUT_VARIABLE expected)
compare("what is taken" "${expected}" "${found}")
execute_process(COMMAND diff -r "${tree}" "${source}/folder" OUTPUT_VARIABLE differences)
string(REGEX REPLACE "Only in [^\n]*/source/folder[^\n]*\n" "" differences "${differences}")
compare("what is in it" "" "${differences}")

# In the package as well, byte for byte.
execute_process(COMMAND "${CMAKE_CPACK_COMMAND}" -G DEB WORKING_DIRECTORY "${build}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND dpkg-deb -x "${build}/wazo-probe_1.2.3-1_all.deb" "${WORK}/unpacked" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND diff -r "${tree}" "${WORK}/unpacked/usr/share/wazo-probe/frontend" OUTPUT_VARIABLE differences)
compare("what is packaged" "" "${differences}")

# Nothing has changed, as is seen in spite of the names.
file(TIMESTAMP "${build}/CMakeFiles/wazo/answers.txt" before "%s.%f")
configure()
file(TIMESTAMP "${build}/CMakeFiles/wazo/answers.txt" after "%s.%f")
compare("an unchanged configuration" "${before}" "${after}")
# All of them go again.
file(REMOVE_RECURSE "${source}/folder")
file(WRITE "${source}/folder/page.html" "page\n")
file(WRITE "${source}/taken.cmake" "wazo_add_service(wazo-probe PROGRAM program FRONTEND folder)\n")
configure()
execute_process(COMMAND find . ! -type d WORKING_DIRECTORY "${tree}" OUTPUT_VARIABLE found)
compare("what is left" "./page.html\n" "${found}")
