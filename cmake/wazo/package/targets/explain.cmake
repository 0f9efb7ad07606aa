# The target "wazo-explain": all that the declarations expand to.
include_guard(GLOBAL)

#[=======================================================================[.rst:
.. target:: wazo-explain

  Shows everything that each declaration expands to.

#]=======================================================================]

function(_wazo_add_explain_target)
  _wazo_keywords(service keywords)
  string(TOLOWER "${keywords}" keywords)
  list(JOIN keywords "," keywords)
  add_custom_target(wazo-explain COMMAND "${CMAKE_COMMAND}" "-DBUILD=${CMAKE_BINARY_DIR}" "-DKEYWORDS=${keywords}" -P
                                         "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../tools/explain/run.cmake" COMMENT "What the declarations expand to" VERBATIM)
endfunction()
