# Everything that the rooms read besides the declarations: files, folders, programs. Each question is asked once and recorded with its answer, so that the next
# configuration knows whether anything has changed (unchanged.cmake). A change of a file that was read triggers a new configuration.
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
           WAZO_REPOSITORY
           WAZO_REPOSITORY_KEY
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

# The current answer to a recorded question. The file of ports is special, because the configuration itself writes it.
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
