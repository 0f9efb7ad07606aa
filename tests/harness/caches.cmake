# Shared caches of many tests. The variable caches is the environment that names their folders.

# Nearly every test configures a project of its own, from the same templates.
set(caches "WAZO_TEMPLATE_CACHE=${CMAKE_CURRENT_BINARY_DIR}/templates")

# Examples and new services are compiled in many folders, and again in every run of the tests. Nothing of it is part of the module.
find_program(WAZO_CCACHE ccache)
mark_as_advanced(WAZO_CCACHE)
if(WAZO_CCACHE)
  set(lab_cache "$ENV{WAZO_LAB_CACHE}")
  if(lab_cache STREQUAL "")
    set(lab_cache /var/cache/wazo-service-lab)
  endif()
  execute_process(COMMAND test -w "${lab_cache}" RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    set(lab_cache "${CMAKE_CURRENT_BINARY_DIR}")
  endif()
  list(APPEND caches "CMAKE_C_COMPILER_LAUNCHER=${WAZO_CCACHE}" "CMAKE_CXX_COMPILER_LAUNCHER=${WAZO_CCACHE}" "CCACHE_DIR=${lab_cache}/ccache"
       "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=1G)
endif()
