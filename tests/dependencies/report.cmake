# The report's items hold only by an index of the release that is asked for, looked at since the declarations were as they are.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

# The states of both items of a service are as expected, and what is open is said.
function(expect_items service dependencies requirements reason)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" --target wazo-report OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(READ "${build}/wazo/docs/services/${service}.json" report)
  string(JSON count LENGTH "${report}" items)
  math(EXPR last "${count} - 1")
  foreach(at RANGE ${last})
    string(JSON name GET "${report}" items ${at} name)
    if(name MATCHES "^(dependencies|requirements)$")
      string(JSON state GET "${report}" items ${at} state)
      compare("${name} of ${service}" "${${name}}" "${state}")
    endif()
  endforeach()
  string(FIND "${report}" "${reason}" at)
  if(at LESS 0)
    fail("the report of ${service} does not say: ${reason}\n${report}")
  endif()
endfunction()

prepare()
expect_items(wazo-fits open open "wazo-check-dependencies has not run")
check_dependencies("-DWAZO_PACKAGES_INDEX=${here}/Packages.bookworm")
expect_items(wazo-fits open open "wazo-check-dependencies has not run")

check_dependencies("-DWAZO_PACKAGES_INDEX=${here}/Packages.trixie")
# What is pinned is depended on: Debian 13 has no python3-netifaces.
expect_items(wazo-fits open open "Flask==2.2.2: python3-flask is 3.1.1-1: use Flask==3.1.1")
expect_items(wazo-fits open open "DEPENDS python3-netifaces: there is no python3-netifaces")
expect_items(wazo-differs open open "DEPENDS python3-nowhere: there is no python3-nowhere")

# Debian 12 is asked for.
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${here}/project" -B "${build}" -DWAZO_DEBIAN_RELEASE=12 OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
expect_items(wazo-fits checked checked "wazo-check-dependencies against Debian 12")

# The declaration has changed since.
file(TOUCH "${build}/wazo/services/wazo-fits/root/usr/share/wazo-service/manifests/wazo-fits.json")
expect_items(wazo-fits open open "wazo-check-dependencies has not run since the declaration changed")

# An index that does not say which release it is of.
file(STRINGS "${here}/Packages.bookworm" lines)
list(FILTER lines EXCLUDE REGEX "base-files")
list(JOIN lines "\n" text)
file(WRITE "${WORK}/Packages" "${text}\n")
check_dependencies("-DWAZO_PACKAGES_INDEX=${WORK}/Packages")
if(NOT said MATCHES "the release of <work>/Packages is unknown, so the report does not use it")
  fail("the release of an index was guessed:\n${said}")
endif()
expect_items(wazo-fits open open "has not run since the declaration changed")
