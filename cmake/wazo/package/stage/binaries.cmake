# ELF files are stripped as Debian wants them: they lose their symbols and the compiler's comments; the build-id stays.
function(wazo_strip stages elf_files)
  if(elf_files)
    find_program(WAZO_STRIP NAMES "${CMAKE_STRIP}" strip REQUIRED NO_CACHE)
    execute_process(COMMAND "${WAZO_STRIP}" --strip-unneeded --remove-section=.comment --remove-section=.note --enable-deterministic-archives ${elf_files}
                    WORKING_DIRECTORY "${stages}" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()
