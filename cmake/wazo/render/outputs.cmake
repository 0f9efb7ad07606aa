# The files that are to be written: registered while everything is rendered, written only when nothing was wrong (write.cmake).
include_guard(GLOBAL)

# Registers a file of a text; owner is the service (instance) that it is a file of, or "project".
function(_wazo_output owner path text)
  set_property(GLOBAL PROPERTY "_WAZO_OUTPUT ${path}" "${text}")
  set_property(GLOBAL APPEND PROPERTY "_WAZO_OUTPUTS_OF ${owner}" "${path}")
endfunction()

# Registers a copy of a file.
function(_wazo_output_copy owner path source)
  _wazo_output(${owner} "${path}" "")
  _wazo_ask(content "${source}" unused)
  set_property(GLOBAL PROPERTY "_WAZO_OUTPUT_COPY ${path}" "${source}")
  set_property(GLOBAL APPEND PROPERTY _WAZO_OUTPUTS_APART "${path}")
endfunction()

# Says of an output that only its owner may read it.
function(_wazo_output_is_private path)
  set_property(GLOBAL PROPERTY "_WAZO_OUTPUT_PRIVATE ${path}" ON)
  set_property(GLOBAL APPEND PROPERTY _WAZO_OUTPUTS_APART "${path}")
endfunction()

function(_wazo_all_outputs out)
  # A property grows in place; a variable would be copied for each service.
  set_property(GLOBAL PROPERTY _WAZO_OUTPUTS "")
  _wazo_get(_WAZO_INSTANCES instances)
  foreach(owner IN ITEMS project ${instances})
    _wazo_get("_WAZO_OUTPUTS_OF ${owner}" paths)
    set_property(GLOBAL APPEND PROPERTY _WAZO_OUTPUTS ${paths})
  endforeach()
  _wazo_get(_WAZO_OUTPUTS all)
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

# A path has one writer.
function(_wazo_check_one_writer)
  _wazo_all_outputs(paths)
  set(distinct "${paths}")
  list(REMOVE_DUPLICATES distinct)
  list(LENGTH paths count)
  list(LENGTH distinct distinct_count)
  if(NOT count EQUAL distinct_count)
    _wazo_get(_WAZO_INSTANCES instances)
    set(written "")
    foreach(owner IN ITEMS project ${instances})
      _wazo_get("_WAZO_OUTPUTS_OF ${owner}" paths)
      foreach(path IN LISTS paths)
        if(path IN_LIST written)
          cmake_path(RELATIVE_PATH path BASE_DIRECTORY "${CMAKE_BINARY_DIR}" OUTPUT_VARIABLE shown)
          # A name that is somebody else's has been reported.
          _wazo_broken("${owner}" NAME broken)
          if(broken)
            continue()
          endif()
          string(REGEX REPLACE "@.*" "" service "${owner}")
          _wazo_get("_WAZO_SERVICE_${service}_DECLARATION" declaration)
          _wazo_error("wazo_add_service(${service})" "two files would be written to ${shown}: rename one of them" ${declaration})
        endif()
        list(APPEND written "${path}")
      endforeach()
    endforeach()
  endif()
endfunction()
