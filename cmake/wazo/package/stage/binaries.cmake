# The ELF files of packages.
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../model/data/architectures.cmake")

# A program of another architecture than its package's would not even start.
function(wazo_check_architectures stages elf_files)
  foreach(file IN LISTS elf_files)
    string(REGEX MATCH "^([^/]+)(/.*)$" unused "${file}")
    set(component "${CMAKE_MATCH_1}")
    set(path "${CMAKE_MATCH_2}")
    string(TOUPPER "${component}" upper)
    set(architecture "${CPACK_DEBIAN_${upper}_PACKAGE_ARCHITECTURE}")
    _wazo_elf_header("${architecture}" expected)
    file(READ "${stages}/${file}" header LIMIT 20 HEX)
    string(REGEX REPLACE "^........(....).*(....)$" "\\1 \\2" header "${header}")
    if(NOT expected STREQUAL "" AND NOT expected STREQUAL header)
      wazo_refuse_package("${component}" "${path} is not for ${architecture}: set CPACK_DEBIAN_PACKAGE_ARCHITECTURE to what the compiler builds for")
    endif()
  endforeach()
endfunction()

# ELF files are stripped as Debian wants them: they lose their symbols and the compiler's comments; the build-id stays.
function(wazo_strip stages elf_files)
  if(elf_files)
    execute_process(COMMAND "${WAZO_STRIP}" --strip-unneeded --remove-section=.comment --remove-section=.note --enable-deterministic-archives ${elf_files}
                    WORKING_DIRECTORY "${stages}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()
