# EXCEPT keeps a service out of the lists of an item, and of them only: a service for each item, which is in all lists but that item's.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

set(pages wazo-platform.org/website/uc-doc)
set(rows
    "meta-package|wazo-platform/debian/control"
    "wazo-service|wazo-service/bin/wazo-service,wazo-service/wazo_service/main.py,wazo-acceptance/wazo_acceptance/assets/wazo-service-test.py,wazo-acceptance/wazo_acceptance/prerequisite.py"
    "backup|wazo-backup/bin/wazo-backup"
    "backup-doc|${pages}/system/backup_restore.md"
    "debug|wazo-debug/wazo_debug/capture.py,wazo-debug/bin/wazo-debug-enable-debug-logs"
    "auth-keys|wazo-auth-keys/etc/wazo-auth-keys/config.yml"
    "log-doc|${pages}/system/log_files.md"
    "config-doc|${pages}/system/configuration_files.md"
    "ports-doc|${pages}/contributors/network.md"
    "page|${pages}/system/index.md"
    "overview|wazo-platform.org/content/README.md"
    "sdk|wazo-sdk/project.yml"
    "docker|wazo-docker/docker-compose.yml,wazo-docker/etc/nginx.conf"
    "gateway-acceptance|wazo-acceptance/features/daily/http.feature"
    "tracing|wazo-ansible/roles/engine-api/tasks/tracing.yml")
set(declarations "")
set(all_items "")
foreach(row IN LISTS rows)
  string(REGEX REPLACE "[|].*" "" item "${row}")
  list(APPEND all_items "${item}")
  string(APPEND declarations "wazo_add_service(wazo-no-${item} PROGRAM ${here}/../harness/program PORT AUTO CONFIG config.yml NEEDS wazo-auth EXCEPT ${item} why)\n")
endforeach()
string(APPEND declarations "wazo_add_service(wazo-base PROGRAM ${here}/../harness/program EXCEPT monitoring why)\n")
file(REMOVE_RECURSE "${WORK}")
file(WRITE "${WORK}/project/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)
project(case VERSION 1.2.3 DESCRIPTION \"Project of a test\" LANGUAGES NONE)
list(APPEND CMAKE_MODULE_PATH \"${module}\")
include(WazoService)
${declarations}")
file(COPY "${here}/project/config.yml" DESTINATION "${WORK}/project")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${build}" -G Ninja OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(COPY "${here}/checkouts" DESTINATION "${WORK}")
register(-DWAZO_REGISTER_APPLY=ON)
compare("exit code" 0 "${result}")

foreach(row IN LISTS rows)
  string(REGEX MATCH "^(.*)[|](.*)$" unused "${row}")
  set(excepted "${CMAKE_MATCH_1}")
  string(REPLACE "," ";" files "${CMAKE_MATCH_2}")
  foreach(file IN LISTS files)
    file(READ "${checkouts}/${file}" text)
    foreach(item IN LISTS all_items)
      set(named OFF)
      if(text MATCHES "[/ '\"]((wazo-)?no-${item})[^a-z-]")
        set(named ON)
      endif()
      if(item STREQUAL excepted AND named)
        fail("EXCEPT ${item} left the service in ${file}:\n${text}")
      elseif(NOT item STREQUAL excepted AND NOT named)
        fail("EXCEPT ${item} kept the service out of ${file}:\n${text}")
      endif()
    endforeach()
  endforeach()
endforeach()
if(EXISTS "${checkouts}/${pages}/system/wazo-no-page.md" OR NOT EXISTS "${checkouts}/${pages}/system/wazo-no-sdk.md")
  fail("the pages are not those of the services without EXCEPT page")
endif()

# The platform's own check stays where its list is excepted, and the package brings its check all the same.
expect_text(wazo-monitoring/checks/wazo-base "check process wazo-base")
file(GLOB_RECURSE checks "${build}/wazo/services/wazo-base/root/etc/monit/*")
if(NOT checks)
  fail("EXCEPT monitoring dropped the package's own check")
endif()
