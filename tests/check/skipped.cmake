# A validator whose program is not installed is skipped, and says so.
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

configure()
file(MAKE_DIRECTORY "${WORK}/bin")
foreach(tool sh find sort xargs nproc mktemp mkdir rm sed cat dash id awk cp head grep basename)
  find_program(path ${tool} REQUIRED NO_CACHE)
  file(CREATE_LINK "${path}" "${WORK}/bin/${tool}" SYMBOLIC)
  unset(path)
endforeach()
# A program that is there, but cannot do what is asked of it.
file(WRITE "${WORK}/bin/docker" "#!/bin/sh\nexit 1\n")
file(CHMOD "${WORK}/bin/docker" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{PATH} "${WORK}/bin")
run("${CMAKE_COMMAND}" "-DBUILD=${build}" -P "${module}/wazo/tools/check/run.cmake")
expect_code(0)
expect_said("monit +skipped: monit is not installed" "shellcheck +skipped: shellcheck is not installed" "dash +8 files"
            "stack +skipped: this docker has no command stack config")
