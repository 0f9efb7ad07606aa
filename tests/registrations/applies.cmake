# What is shown is what is made, by the tool or by patch(1), and then there is nothing to do. What became of scripts and data still parses.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
file(COPY "${here}/checkouts/" DESTINATION "${WORK}/patched")
register()
file(WRITE "${WORK}/changes.patch" "${printed}")
execute_process(COMMAND patch --silent -p1 -d "${WORK}/patched" -i "${WORK}/changes.patch" COMMAND_ERROR_IS_FATAL ANY)

register(-DWAZO_REGISTER_APPLY=ON)
expect_said("wazo-register: 25 files changed")
expect_same("${WORK}/patched" "${checkouts}")
compare("exit code" 0 "${result}")
register(-DWAZO_REGISTER_APPLY=ON)
compare("second patch" "" "${printed}")
compare("exit code" 0 "${result}")
expect_said("wazo-register: nothing to do")
expect_same("${WORK}/patched" "${checkouts}")

execute_process(COMMAND bash -n "${checkouts}/wazo-service/bin/wazo-service" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND bash -c "eval \"$(sed -n '/BACKUP_LIST=/,/crontabs/p' '${checkouts}/wazo-backup/bin/wazo-backup')\"; printf '%s\n' $BACKUP_LIST" OUTPUT_VARIABLE paths
                COMMAND_ERROR_IS_FATAL ANY)
if(NOT paths MATCHES "/etc/wazo-chatd/\n/etc/wazo-greeter/\n/etc/wazo-websocketd/\n")
  fail("the shell reads other paths to back up:\n${paths}")
endif()
execute_process(
  COMMAND python3 -c "import ast, sys; [ast.parse(open(path).read()) for path in sys.argv[1:]]" "${checkouts}/wazo-service/wazo_service/main.py"
          "${checkouts}/wazo-acceptance/wazo_acceptance/assets/wazo-service-test.py" "${checkouts}/wazo-acceptance/wazo_acceptance/prerequisite.py" "${checkouts}/wazo-debug/wazo_debug/capture.py" COMMAND_ERROR_IS_FATAL ANY)
