# The target "wazo-report" shows the checklist of each service on the terminal; wazo/docs/report.json has the same for programs.
include_guard(GLOBAL)

function(_wazo_add_report_target)
  add_custom_target(wazo-report COMMAND "${CMAKE_COMMAND}" -E cat "${CMAKE_BINARY_DIR}/wazo/docs/report.txt" VERBATIM)
endfunction()
