# A lock of the build tree: configuring and packaging exclude each other.
include_guard(GLOBAL)

# Waits until no other process uses the build directory, and locks it until this process ends: CMake writes its own files last. Locking twice
# has no effect.
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
