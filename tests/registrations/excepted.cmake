# EXCEPT keeps a service out of the lists of each item, and of them only.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

# Configures the project with an item excepted of wazo-base, and enters it into fresh checkouts.
function(except item)
  file(REMOVE_RECURSE "${checkouts}" "${build}")
  file(COPY "${here}/checkouts" DESTINATION "${WORK}")
  file(READ "${here}/project/CMakeLists.txt" project)
  string(REPLACE "../../harness" "${here}/../harness" project "${project}")
  string(REPLACE "NEEDS wazo-auth)" "NEEDS wazo-auth EXCEPT ${item} [[a reason]])" project "${project}")
  file(WRITE "${WORK}/project/CMakeLists.txt" "${project}")
  file(COPY "${here}/project/config.yml" DESTINATION "${WORK}/project")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${build}" -G Ninja "-DWAZO_MODULE=${module}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  register(-DWAZO_REGISTER_APPLY=ON)
  compare("exit code with ${item}" 0 "${result}")
endfunction()

# Files with the name, but those that were there before.
function(expect_named_in item)
  execute_process(COMMAND grep -rlE "wazo-base|/base/" "${checkouts}" OUTPUT_VARIABLE found)
  string(REPLACE "${checkouts}/" "" found "${found}")
  string(REGEX REPLACE "\n$" "" found "${found}")
  string(REPLACE "\n" ";" found "${found}")
  foreach(file IN LISTS ARGN)
    if("${file}" IN_LIST found)
      fail("EXCEPT ${item} left it in ${file}")
    endif()
  endforeach()
  list(LENGTH found count)
  list(LENGTH ARGN without)
  math(EXPR count "${count} + ${without}")
  compare("files with and without it, with EXCEPT ${item}" "${all}" "${count}")
endfunction()

file(REMOVE_RECURSE "${WORK}")
except(openapi)
execute_process(COMMAND grep -rlE "wazo-base|/base/" "${checkouts}" OUTPUT_VARIABLE found)
string(REGEX MATCHALL "\n" all "${found}")
list(LENGTH all all)
set(pages wazo-platform.org/website/uc-doc)
foreach(
  row
  "meta-package|wazo-platform/debian/control"
  "wazo-service|wazo-service/bin/wazo-service,wazo-service/wazo_service/main.py,wazo-acceptance/wazo_acceptance/assets/wazo-service-test.py,wazo-acceptance/wazo_acceptance/prerequisite.py"
  "backup|wazo-backup/bin/wazo-backup"
  "backup-doc|${pages}/system/backup_restore.md"
  "debug|wazo-debug/wazo_debug/capture.py"
  "auth-keys|wazo-auth-keys/etc/wazo-auth-keys/config.yml"
  "log-doc|${pages}/system/log_files.md"
  "config-doc|${pages}/system/configuration_files.md"
  "page|${pages}/system/index.md,${pages}/system/wazo-base.md"
  "overview|wazo-platform.org/content/README.md"
  "sdk|wazo-sdk/project.yml"
  "docker|wazo-docker/docker-compose.yml")
  string(REGEX MATCH "^(.*)\\|(.*)$" unused "${row}")
  set(item "${CMAKE_MATCH_1}")
  string(REPLACE "," ";" files "${CMAKE_MATCH_2}")
  except(${item})
  expect_named_in(${item} ${files})
endforeach()

# The platform's own check stays where its list is excepted, and the package's check is there all the same; and where the package brings none.
except(monitoring)
expect_text(wazo-monitoring/checks/wazo-base "check process wazo-base")
file(GLOB_RECURSE checks "${build}/wazo/services/wazo-base/root/etc/monit/*")
if(NOT checks)
  fail("EXCEPT monitoring dropped the package's own check")
endif()
except(monit)
expect_text(wazo-monitoring/checks/wazo-base "check process wazo-base")
