# Files of the project that go into a package.
include_guard(GLOBAL)

# The absolute path of a declared file.
function(_wazo_source_path path out)
  cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${directory}" NORMALIZE)
  string(REGEX REPLACE "/$" "" path "${path}")
  set(${out} "${path}" PARENT_SCOPE)
endfunction()

# An item of sources: a file and where it goes. Neither has the sign between them.
function(_wazo_source list file path)
  string(ASCII 31 sign)
  list(APPEND ${list} "${file}${sign}${path}")
  set(${list} "${${list}}" PARENT_SCOPE)
endfunction()

function(_wazo_split_source source out_file out_path)
  string(ASCII 31 sign)
  string(FIND "${source}" "${sign}" at)
  string(SUBSTRING "${source}" 0 ${at} file)
  math(EXPR at "${at} + 1")
  string(SUBSTRING "${source}" ${at} -1 path)
  set(${out_file} "${file}" PARENT_SCOPE)
  set(${out_path} "${path}" PARENT_SCOPE)
endfunction()

function(_wazo_is_private file out)
  get_property(private GLOBAL PROPERTY "_WAZO_PRIVATE ${file}" SET)
  set(${out} "${private}" PARENT_SCOPE)
endfunction()
