# What the rooms ask of the world besides the declarations: files, folders, programs. Each question is asked once and kept with its answer, so that the next
# configuration sees whether anything would come out differently (unchanged.cmake). A file that was read configures again when it changes.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/items.cmake")

# The project's variables that the rooms read.
set_property(
  GLOBAL
  PROPERTY _WAZO_INPUT_VARIABLES
           CMAKE_PROJECT_NAME
           CMAKE_LIBRARY_ARCHITECTURE
           CMAKE_CXX_COMPILER
           CMAKE_C_COMPILER
           CMAKE_STRIP
           CPACK_PACKAGE_CONTACT
           CPACK_RESOURCE_FILE_LICENSE
           CPACK_DEBIAN_PACKAGE_MAINTAINER
           CPACK_DEBIAN_PACKAGE_RELEASE
           CPACK_DEBIAN_PACKAGE_EPOCH
           CPACK_DEBIAN_PACKAGE_ARCHITECTURE
           WAZO_PORTS_LOCKED
           WAZO_CHECKOUTS
           WAZO_REGISTER_APPLY
           WAZO_RETIRE
           WAZO_AUDIT_TREE
           WAZO_PACKAGES_INDEX
           WAZO_DEBIAN_RELEASE)

# _wazo_ask(<kind> <about> <out>): kind is one of the functions _wazo_answer_<kind> below.
function(_wazo_ask kind about out)
  set(question "${kind} ${about}")
  get_property(asked GLOBAL PROPERTY "_WAZO_ANSWER ${question}" SET)
  if(NOT asked)
    _wazo_unmask_value("${about}" plain)
    cmake_language(CALL _wazo_answer_${kind} "${plain}" answer)
    set_property(GLOBAL APPEND PROPERTY _WAZO_QUESTIONS "${question}")
    set_property(GLOBAL PROPERTY "_WAZO_ANSWER ${question}" "${answer}")
  endif()
  get_property(answer GLOBAL PROPERTY "_WAZO_ANSWER ${question}")
  set(${out} "${answer}" PARENT_SCOPE)
endfunction()

# The answer to a question that was asked before: as it was given, but for the file of ports, which the configuration itself writes.
function(_wazo_answer_now question out)
  string(REGEX MATCH "^([a-z_]+) (.*)$" unused "${question}")
  _wazo_get("_WAZO_ANSWER ${question}" answer)
  set(about "${CMAKE_MATCH_2}")
  set(kind "${CMAKE_MATCH_1}")
  _wazo_port_file(ports)
  if(about STREQUAL ports)
    _wazo_get(_WAZO_PORT_FILE_NEXT text)
    if(NOT text STREQUAL "" AND kind STREQUAL "presence")
      set(answer file)
    elseif(NOT text STREQUAL "")
      set(answer "${text}")
    endif()
  endif()
  set(${out} "${answer}" PARENT_SCOPE)
endfunction()
<<<<<<< HEAD

# What a path is: a file, a directory, something else, or nothing (empty). Pipes, sockets and devices are as empty files; to read them may never end.
function(_wazo_answer_presence path out)
  set(presence "")
  if(IS_DIRECTORY "${path}")
    set(presence directory)
  elseif(EXISTS "${path}")
    set(presence file)
    file(SIZE "${path}" size)
    if(size EQUAL 0)
      execute_process(COMMAND test -f "${path}" RESULT_VARIABLE result)
      if(NOT result EQUAL 0)
        set(presence special)
      endif()
    endif()
  endif()
  set(${out} "${presence}" PARENT_SCOPE)
endfunction()

# The functions below answer with nothing where the file is gone.
function(_wazo_answer_text path out)
  set(text "")
  if(EXISTS "${path}")
    file(READ "${path}" text)
    _wazo_depend_on("${path}")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(_wazo_answer_first_line path out)
  set(first_line "")
  if(EXISTS "${path}")
    file(STRINGS "${path}" first_line LIMIT_COUNT 1)
    _wazo_depend_on("${path}")
  endif()
  set(${out} "${first_line}" PARENT_SCOPE)
endfunction()

# Of files, and of those below folders, the ones that not everybody may read. Each path has a tab before it.
function(_wazo_answer_private paths out)
  string(REGEX REPLACE "^\t" "" paths "${paths}")
  string(REPLACE "\t" ";" paths "${paths}")
  execute_process(COMMAND find -L ${paths} -type f ! -perm -o=r -print OUTPUT_VARIABLE found ERROR_QUIET)
  wazo_split_lines("${found}" found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# The words of a file that look like a service's properties. Their places count for nothing, so that a changed comment changes no answer.
function(_wazo_answer_our_words path out)
  set(words "")
  if(EXISTS "${path}")
    file(STRINGS "${path}" lines REGEX "WAZO_[A-Za-z]")
    string(REGEX MATCHALL "WAZO_[A-Za-z0-9_]+" words "${lines}")
    list(REMOVE_DUPLICATES words)
  endif()
  set(${out} "${words}" PARENT_SCOPE)
endfunction()

# A hash of the content of a file that is copied.
function(_wazo_answer_content path out)
  set(hash "")
  if(EXISTS "${path}")
    file(SHA256 "${path}" hash)
    _wazo_depend_on("${path}")
  endif()
  set(${out} "${hash}" PARENT_SCOPE)
endfunction()

# A hash of all files below a folder of the module itself, which CMake depends on anyway.
function(_wazo_answer_module directory out)
  file(GLOB_RECURSE files "${directory}/*")
  set(hashes "")
  foreach(file IN LISTS files)
    file(SHA256 "${file}" hash)
    string(APPEND hashes "${file} ${hash}\n")
  endforeach()
  string(SHA256 hash "${hashes}")
  set(${out} "${hash}" PARENT_SCOPE)
endfunction()

# The output of a program; empty when it cannot be had.
function(_wazo_answer_output command out)
  separate_arguments(arguments UNIX_COMMAND "${command}")
  execute_process(COMMAND ${arguments} OUTPUT_VARIABLE output OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  set(${out} "${output}" PARENT_SCOPE)
endfunction()

# Scripts that run with `cmake -P` have no build that could configure again.
function(_wazo_depend_on path)
  if(NOT CMAKE_SCRIPT_MODE_FILE)
    set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
  endif()
endfunction()
=======
>>>>>>> 6b3c734 (render, resolve, common: no circles between files)
