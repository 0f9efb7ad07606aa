# The generated trees of services: what the record of the last configuration has, so nothing gets into a package that somebody has left there.
include("${CMAKE_CURRENT_LIST_DIR}/../../common/record.cmake")

# Sets trees of the caller, the files to stage of all instances, relative to wazo/services, and control_of_<component>, the maintainer scripts of each.
function(wazo_sort_recorded instances)
  _wazo_record_file("${WAZO_BUILD_DIRECTORY}" record)
  _wazo_recorded_paths("${record}" paths)
  set(trees "")
  set(lists "")
  foreach(path IN LISTS paths)
    if(path MATCHES "^services/(([^/]+)/(root|control)/.*)$" AND CMAKE_MATCH_2 IN_LIST instances)
      if(CMAKE_MATCH_3 STREQUAL "root")
        list(APPEND trees "${CMAKE_MATCH_1}")
      else()
        string(REPLACE "@" "." list "control_of_${CMAKE_MATCH_2}")
        list(APPEND ${list} "${WAZO_BUILD_DIRECTORY}/wazo/${path}")
        list(APPEND lists "${list}")
      endif()
    endif()
  endforeach()
  list(REMOVE_DUPLICATES lists)
  return(PROPAGATE trees ${lists})
endfunction()

# Copies the files into the stages, where a file of the project's own rules stays as it is. CMake's own commands take ten times as long: for each file they look
# at all folders above it.
function(wazo_stage_trees stages trees)
  set(list "${CPACK_TOPLEVEL_DIRECTORY}/trees.txt")
  list(JOIN trees "\n" text)
  file(WRITE "${list}" "${text}\n")
  # The tree <name>@<style>/root is the stage <name>.<style>.
  set(renamed "flags=r;s,^\\([^/]*\\)/root,\\1,;s,^\\([^/@]*\\)@,\\1.,")
  execute_process(
    COMMAND tar --create "--mode=u=rwX,go=rX" --directory "${WAZO_BUILD_DIRECTORY}/wazo/services" --verbatim-files-from "--files-from=${list}"
    COMMAND tar --extract --preserve-permissions --no-same-owner --touch --skip-old-files "--transform=${renamed}" --directory "${stages}" RESULTS_VARIABLE
            results ERROR_VARIABLE said)
  if(NOT results STREQUAL "0;0")
    message(FATAL_ERROR "WazoService: the generated files are incomplete or changed: configure again\n${said}")
  endif()
endfunction()
