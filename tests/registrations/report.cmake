# The report knows what is entered: nothing before wazo-register has looked, what it found, and what is to be done by hand.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

# expect_item(<item> <state> <what is said>): of wazo-greeter.
function(expect_item item state said)
  execute_process(COMMAND "${CMAKE_COMMAND}" --build "${build}" --target wazo-report OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(READ "${build}/wazo/docs/services/wazo-greeter.json" report)
  string(JSON count LENGTH "${report}" items)
  math(EXPR last "${count} - 1")
  foreach(at RANGE ${last})
    string(JSON name GET "${report}" items ${at} name)
    if(name STREQUAL item)
      string(JSON found GET "${report}" items ${at} state)
      string(JSON by GET "${report}" items ${at} by)
      string(JSON reason GET "${report}" items ${at} reason)
    endif()
  endforeach()
  compare("state of ${item}" "${state}" "${found}")
  compare("what is said of ${item}" "${said}" "${reason}${by}")
endfunction()

prepare()
expect_item(backup open "wazo-register has not runwazo-register, wazo-backup")
register()
expect_item(backup open "wazo-backup/bin/wazo-backupwazo-register, wazo-backup")
expect_item(monitoring checked "wazo-register, wazo-monitoring")
register(-DWAZO_REGISTER_APPLY=ON)
expect_item(backup checked "wazo-register, wazo-backup")
expect_item(user-policy open "wazo-auth-keys/etc/wazo-auth/conf.d/50-wazo-default.yml: say in the default policy what users may do with itwazo-register, wazo-auth-keys")

# Who has said it by hand is believed.
edit(wazo-auth-keys/etc/wazo-auth/conf.d/50-wazo-default.yml "      - 'agentd.users.me.#'\n" "      - 'agentd.users.me.#'\n      - 'greeter.users.me.#'\n")
register()
expect_item(user-policy checked "wazo-register, wazo-auth-keys")

# A repository that cannot be entered, and one that is not there.
edit(wazo-backup/bin/wazo-backup "BACKUP_LIST" "PATHS")
file(REMOVE_RECURSE "${checkouts}/wazo-sdk")
register(-DWAZO_REGISTER_APPLY=ON)
expect_item(backup open "wazo-backup: it could not be updatedwazo-register, wazo-backup")
expect_item(sdk open "wazo-sdk: no checkout foundwazo-register, wazo-sdk")
