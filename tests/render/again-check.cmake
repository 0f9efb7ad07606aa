# All files of the build tree but cmake's own and ninja's, each with its time stamp and mode.
function(snapshot out)
  execute_process(
    COMMAND find "${source}" "${build}" -type f ( -path "${build}/wazo/*" -o -path "${build}/CMakeFiles/wazo/*" -o -name CPack*.cmake -o -path "${source}/*" ) -printf
            "%p %T@ %m\n"
    COMMAND sort
    OUTPUT_VARIABLE text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

snapshot(before)
configure()
compare("second configuration: exit code" 0 "${result}")
snapshot(after)
compare("second configuration" "${before}" "${after}")

configure(-DWRONG=ON)
compare("wrong configuration: exit code" 1 "${result}")
snapshot(after)
compare("wrong configuration" "${before}" "${after}")

configure(-DWRONG=OFF -DMORE=OFF)
compare("smaller configuration: exit code" 0 "${result}")
execute_process(COMMAND find "${build}/wazo" -name "*wazo-more*" OUTPUT_VARIABLE left)
compare("left of a service that is no longer declared" "" "${left}")

string(REGEX MATCHALL "[^\n]*/services/wazo-probe/[^\n]*" kept "${before}")
snapshot(after)
string(REGEX MATCHALL "[^\n]*/services/wazo-probe/[^\n]*" after "${after}")
compare("the service that stayed" "${kept}" "${after}")
