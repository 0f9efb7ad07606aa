# The room "package": hands staged trees to CPack, and makes the targets.
include_guard(GLOBAL)
foreach(part binary directories targets/secrets targets/report targets/packages targets/check targets/explain targets/tools targets/run cpack former_packages)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
