# Debian's architectures, for configuring and for packing.
include_guard(GLOBAL)

# <Debian's name>|<what the compiler's target begins with>|<the ELF header of its programs: class and byte order, then the machine, in hexadecimal>
set_property(
  GLOBAL
  PROPERTY _WAZO_ARCHITECTURES
           "amd64|x86_64-|0201 3e00"
           "arm64|aarch64-|0201 b700"
           "armhf|arm.*-gnueabihf|0101 2800"
           "armel|arm.*-gnueabi|0101 2800"
           "i386|i[3-6]86-|0101 0300"
           "loong64|loongarch64-|0201 0201"
           "mips64el|mips64el-|0201 0800"
           "ppc64el|powerpc64le-|0201 1500"
           "riscv64|riscv64-|0201 f300"
           "s390x|s390x-|0202 0016")

# Debian's name of what a compiler builds for (gcc -dumpmachine); other processors have one name everywhere.
function(_wazo_debian_architecture target out)
  _wazo_get(_WAZO_ARCHITECTURES rows)
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([^|]+)[|]([^|]+)[|]" unused "${row}")
    set(architecture "${CMAKE_MATCH_1}")
    if("${target}" MATCHES "^${CMAKE_MATCH_2}")
      set(${out} "${architecture}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  string(REGEX REPLACE "-.*" "" architecture "${target}")
  set(${out} "${architecture}" PARENT_SCOPE)
endfunction()

# The header that a program for this architecture has; empty when the table does not have it.
function(_wazo_elf_header architecture out)
  _wazo_get(_WAZO_ARCHITECTURES rows)
  list(FILTER rows INCLUDE REGEX "^${architecture}[|]")
  string(REGEX REPLACE ".*[|]" "" header "${rows}")
  set(${out} "${header}" PARENT_SCOPE)
endfunction()
