# What is in the stages; files are named <component>/<path>.

include("${CMAKE_CURRENT_LIST_DIR}/../../common/lines.cmake")

# All files but links, as items <mode> <file> and as items <file>. Folders have the mode of a package's folders from then on.
function(wazo_list_stages stages out_files_with_modes out_files)
  execute_process(COMMAND find . -mindepth 1 -type d ! -perm 755 -exec chmod 755 {} ";" , -type f -printf "%m %P\\n" WORKING_DIRECTORY "${stages}"
                  OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  _wazo_split_lines("${text}" files)
  set(${out_files_with_modes} "${files}" PARENT_SCOPE)
  list(TRANSFORM files REPLACE "^[0-7]+ " "")
  set(${out_files} "${files}" PARENT_SCOPE)
endfunction()

# The files that the project's own install() rules keep from others (PERMISSIONS): they stay so. To be called before the generated trees are there.
function(wazo_find_narrow stages out)
  execute_process(COMMAND find . -type f ! -perm -o=r -printf "%P\\n" WORKING_DIRECTORY "${stages}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
  _wazo_split_lines("${text}" files)
  set(${out} "${files}" PARENT_SCOPE)
endfunction()

# The files that run, which are those in the folders for programs, scripts with an interpreter, and ELF files but libraries; and all ELF files.
function(wazo_find_programs stages files out_programs out_elf_files)
  list(FILTER files INCLUDE REGEX "^[^/]+/usr/s?bin/")
  # What a file begins with, and where: <file>:0:#!
  execute_process(COMMAND env LC_ALL=C grep --recursive --text --max-count=1 --byte-offset --only-matching --perl-regexp "^(#!|\\x7fELF)"
                  WORKING_DIRECTORY "${stages}" OUTPUT_VARIABLE text RESULT_VARIABLE result)
  if(result GREATER 1)
    message(FATAL_ERROR "WazoService: grep cannot read the staged files in ${stages}")
  endif()
  _wazo_split_lines("${text}" scripts)
  set(elf_files "${scripts}")
  list(FILTER scripts INCLUDE REGEX ":0:#!$")
  list(FILTER elf_files INCLUDE REGEX ":0:.ELF$")
  list(TRANSFORM scripts REPLACE ":0:#!$" "")
  list(TRANSFORM elf_files REPLACE ":0:.ELF$" "")
  set(${out_elf_files} "${elf_files}" PARENT_SCOPE)
  list(FILTER elf_files EXCLUDE REGEX "\\.so(\\.|$)")
  list(APPEND files ${scripts} ${elf_files})
  list(REMOVE_DUPLICATES files)
  set(${out_programs} "${files}" PARENT_SCOPE)
endfunction()
