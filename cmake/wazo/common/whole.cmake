# Files that are there completely or not at all, for the configuration and for scripts.
include_guard(GLOBAL)

# Writes a file. The path has the former text until all of the new one is written; a file whose content would not differ stays as it is. Several processes may
# write the same file. reason is empty, or says why the file is as before.
function(_wazo_write_whole path text out_reason)
  set(reason "")
  set(present "")
  if(EXISTS "${path}")
    file(READ "${path}" present)
  endif()
  if(NOT EXISTS "${path}" OR NOT "${present}" STREQUAL "${text}")
    string(RANDOM LENGTH 12 suffix)
    _wazo_write_aside("${path}.${suffix}" "${text}" reason)
    if(reason STREQUAL "")
      file(RENAME "${path}.${suffix}" "${path}" RESULT result)
      if(NOT result STREQUAL "0")
        file(REMOVE "${path}.${suffix}")
        set(reason "${result}")
      endif()
    endif()
  endif()
  set(${out_reason} "${reason}" PARENT_SCOPE)
endfunction()

# Writes a file that nobody reads before it is renamed. The text goes in by reference, so nothing in it is replaced.
function(_wazo_write_aside path text out_reason)
  set(reason "")
  file(CONFIGURE OUTPUT "${path}" CONTENT "@text@" @ONLY)
  # CMake does not report a full disk.
  if(EXISTS "${path}")
    file(READ "${path}" written)
  endif()
  if(NOT EXISTS "${path}" OR NOT "${written}" STREQUAL "${text}")
    file(REMOVE "${path}")
    set(reason "it is incomplete")
  endif()
  set(${out_reason} "${reason}" PARENT_SCOPE)
endfunction()
