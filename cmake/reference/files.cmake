# What the manual says of a package's files: a template's line %#: says what its file is for, and %when() in the first line when it exists.
include_guard(GLOBAL)
cmake_path(SET wazo_templates NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../templates")

# The paths of the templates of a layer.
function(wazo_installed_files layer out)
  file(GLOB_RECURSE paths RELATIVE "${wazo_templates}/${layer}/root" "${wazo_templates}/${layer}/root/*")
  list(TRANSFORM paths PREPEND "/")
  set(${out} "${paths}" PARENT_SCOPE)
endfunction()

# The condition in a template's first line; empty when the file always exists.
function(wazo_condition layer path out)
  file(STRINGS "${wazo_templates}/${layer}/root${path}" first LIMIT_COUNT 1)
  set(condition "")
  if("${first}" MATCHES "^%when\\((.*)\\)")
    set(condition "${CMAKE_MATCH_1}")
  endif()
  set(${out} "${condition}" PARENT_SCOPE)
endfunction()

# What the file is for; empty where its template does not say.
function(wazo_file_meaning layer path out)
  file(STRINGS "${wazo_templates}/${layer}/root${path}" line LIMIT_COUNT 1 REGEX "^%#: ")
  string(REGEX REPLACE "^%#: " "" meaning "${line}")
  set(${out} "${meaning}" PARENT_SCOPE)
endfunction()
