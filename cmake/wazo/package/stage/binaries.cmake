# ELF files: stripped as Debian wants them, and the packages of the libraries that they need.

# Programs lose their symbols and the compiler's comments; the build-id stays.
function(wazo_strip stage elf_files)
  if(elf_files)
    find_program(WAZO_STRIP NAMES "${CMAKE_STRIP}" strip REQUIRED NO_CACHE)
    list(TRANSFORM elf_files PREPEND "${stage}/")
    execute_process(COMMAND "${WAZO_STRIP}" --strip-unneeded --remove-section=.comment --remove-section=.note --enable-deterministic-archives ${elf_files}
                            COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

# The Debian relations of the libraries. What dpkg-shlibdeps says of a file is kept by the file's content: it is the slowest step of all.
function(wazo_library_dependencies stage elf_files out)
  set(relations "")
  foreach(file IN LISTS elf_files)
    file(SHA256 "${stage}/${file}" content)
    set(kept "${WAZO_BUILD_DIRECTORY}/CMakeFiles/wazo/libraries/${content}")
    if(NOT EXISTS "${kept}")
      wazo_run_shlibdeps("${stage}/${file}" text)
      file(CONFIGURE OUTPUT "${kept}" CONTENT "@text@" @ONLY)
    endif()
    file(READ "${kept}" text)
    string(REPLACE ", " ";" found "${text}")
    list(APPEND relations ${found})
  endforeach()
  list(REMOVE_DUPLICATES relations)
  set(${out} "${relations}" PARENT_SCOPE)
endfunction()

# dpkg-shlibdeps wants to stand in a source package, so it gets a folder that looks like one.
function(wazo_run_shlibdeps file out)
  find_program(WAZO_SHLIBDEPS dpkg-shlibdeps NO_CACHE)
  if(NOT WAZO_SHLIBDEPS)
    message(FATAL_ERROR "WazoService: dpkg-shlibdeps is needed to find the libraries of ${file}: install the package dpkg-dev")
  endif()
  set(directory "${WAZO_BUILD_DIRECTORY}/CMakeFiles/wazo/shlibdeps")
  set(text "Source: services\n")
  file(CONFIGURE OUTPUT "${directory}/debian/control" CONTENT "@text@" @ONLY)
  execute_process(
    COMMAND "${WAZO_SHLIBDEPS}" --ignore-missing-info -O "-e${file}"
    WORKING_DIRECTORY "${directory}"
    OUTPUT_VARIABLE output
    ERROR_VARIABLE error
    RESULT_VARIABLE result
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "WazoService: dpkg-shlibdeps cannot find the libraries of ${file}:\n${error}")
  endif()
  string(REGEX REPLACE "^shlibs:[A-Za-z-]+=" "" output "${output}")
  set(${out} "${output}" PARENT_SCOPE)
endfunction()
