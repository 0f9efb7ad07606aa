# The record of what the last configuration wrote below <build>/wazo: CMakeFiles/wazo/outputs.json. Only what stands there is ever removed, checked for changes,
# or packaged.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/lines.cmake")

function(_wazo_record_file build out)
  set(${out} "${build}/CMakeFiles/wazo/outputs.json" PARENT_SCOPE)
endfunction()

# The text of a record of paths relative to <build>/wazo.
function(_wazo_record_text paths out)
  set(text "[]\n")
  if(paths)
    list(TRANSFORM paths REPLACE "\"" "\\\\\"")
    list(JOIN paths "\",\n  \"" text)
    set(text "[\n  \"${text}\"\n]\n")
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The paths of a record; none if the text is not exactly in the written format: when in doubt, nothing is removed.
function(_wazo_recorded_paths file out)
  set(paths "")
  if(EXISTS "${file}")
    file(READ "${file}" present)
    # Brackets would take part in the list of lines.
    string(REGEX REPLACE "^\\[\n  \"|\"\n\\]\n$" "" text "${present}")
    string(REPLACE "\",\n  \"" "\n" text "${text}")
    string(REPLACE "\\\"" "\"" text "${text}")
    _wazo_split_lines("${text}" paths)
    set(odd "${paths}")
    list(FILTER odd INCLUDE REGEX "^$|^/|//|(^|/)\\.\\.?(/|$)")
    _wazo_record_text("${paths}" text)
    if(odd OR NOT present STREQUAL text)
      set(paths "")
    endif()
  endif()
  set(${out} "${paths}" PARENT_SCOPE)
endfunction()

# Whether the files of the record are there, and none is newer than a file that was written after them.
function(_wazo_outputs_are_as_left written_last out)
  set(as_left ON)
  set(below "${CMAKE_BINARY_DIR}/wazo")
  _wazo_record_file("${CMAKE_BINARY_DIR}" record)
  _wazo_recorded_paths("${record}" paths)
  foreach(path IN LISTS paths)
    if(NOT EXISTS "${below}/${path}" OR NOT "${written_last}" IS_NEWER_THAN "${below}/${path}")
      set(as_left OFF)
      break()
    endif()
  endforeach()
  set(${out} "${as_left}" PARENT_SCOPE)
endfunction()
