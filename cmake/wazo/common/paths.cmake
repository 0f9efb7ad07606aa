# Paths that CMake can handle. An item of a CMake list cannot contain a semicolon, a bracket or a backslash, a line of text no control character, and a pattern
# for files treats * and ? specially. Such paths are rejected before anything is done with them.
include_guard(GLOBAL)

string(ASCII 1 _wazo_first)
string(ASCII 31 _wazo_last)
string(ASCII 127 _wazo_delete)
set_property(GLOBAL PROPERTY _WAZO_AWKWARD "[][;*?\\\\${_wazo_first}-${_wazo_last}${_wazo_delete}]")
# The same for file(GLOB), which knows no other way to write a backslash.
set_property(GLOBAL PROPERTY _WAZO_AWKWARD_GLOB "*[][;*?\\${_wazo_first}-${_wazo_last}${_wazo_delete}]*")
unset(_wazo_first)
unset(_wazo_last)
unset(_wazo_delete)

function(_wazo_is_awkward path out)
  _wazo_get(_WAZO_AWKWARD awkward)
  set(${out} OFF PARENT_SCOPE)
  if(path MATCHES "${awkward}")
    set(${out} ON PARENT_SCOPE)
  endif()
endfunction()

# A path for messages.
function(_wazo_show_path path out)
  string(REPLACE "\n" "\\n" path "${path}")
  string(REGEX REPLACE "[\t\r]" "?" path "${path}")
  set(${out} "${path}" PARENT_SCOPE)
endfunction()

# Checks the project's folders first, since all paths are below them. CMake and CPack replace @name@ and ${name} in some of their own files.
function(_wazo_check_project_folders)
  foreach(what CMAKE_SOURCE_DIR CMAKE_BINARY_DIR)
    _wazo_is_awkward("${${what}}" awkward)
    if(awkward OR "${${what}}" MATCHES "@[A-Za-z0-9_./+-]+@|[\"$#|<>]")
      set(folder "source directory")
      if(what STREQUAL "CMAKE_BINARY_DIR")
        set(folder "build directory")
      endif()
      _wazo_show_path("${${what}}" shown)
      _wazo_error(
        "the ${folder}"
        "the path ${shown} contains characters that CMake cannot always handle: use no brackets, semicolons, backslashes, quotes, control characters, @name@, nor any of * ? $ # | < >"
      )
    endif()
  endforeach()
  _wazo_report_errors()
endfunction()

# The file with the ports that AUTO has assigned.
function(_wazo_port_file out)
  set(${out} "${CMAKE_SOURCE_DIR}/wazo-ports.json" PARENT_SCOPE)
endfunction()
