# The end of the configuration: once, when the top directory's CMakeLists.txt has been read, over all services.
include_guard(GLOBAL)

# To be called by every public command; the first call counts.
function(_wazo_finish_later)
  get_property(scheduled GLOBAL PROPERTY _WAZO_FINISH_SCHEDULED)
  if(NOT scheduled)
    set_property(GLOBAL PROPERTY _WAZO_FINISH_SCHEDULED ON)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" ID wazo_finish CALL _wazo_finish)
  endif()
endfunction()

# From room to room. Until the last one nothing is written, so an error leaves the outputs of the last good run as they were.
function(_wazo_finish)
  _wazo_check_declarations()
  _wazo_report_errors()
  get_property(services GLOBAL PROPERTY _WAZO_SERVICES)
  if(NOT services)
    # A platform alone: only what a last service has left is taken away.
    _wazo_write_outputs()
    return()
  endif()
  _wazo_resolve()
  _wazo_report_errors()
  _wazo_render()
  _wazo_report_errors()
  _wazo_write_outputs()
  _wazo_package()
  _wazo_add_container_targets()
  _wazo_add_tool_targets()
  _wazo_add_check_target()
  _wazo_add_explain_target()
  _wazo_add_report_target()
endfunction()
