# One at a time in a build tree: whoever configures, and whoever makes packages.
include_guard(GLOBAL)

# Waits until no other process works in the build directory, and keeps others out until this process ends: CMake writes its own files last. Whoever has it
# already, has it.
function(_wazo_lock build)
  set(lock "${build}/CMakeFiles/wazo.lock")
  file(LOCK "${lock}" GUARD PROCESS TIMEOUT 0 RESULT_VARIABLE result)
  if(result MATCHES "^Timeout")
    message(STATUS "WazoService: waiting for another cmake in ${build}")
    file(LOCK "${lock}" GUARD PROCESS TIMEOUT 600 RESULT_VARIABLE result)
  endif()
  if(result MATCHES "^Timeout")
    message(FATAL_ERROR "WazoService: another cmake is running in ${build}: wait until it ends, or close the cmake-gui or ccmake that has configured there")
  elseif(NOT result STREQUAL "0" AND NOT result STREQUAL "File already locked")
    message(FATAL_ERROR "WazoService: ${build} cannot be written (${result}): check its owner and the free disk space")
  endif()
endfunction()
