# The next Debian is asked on this one, by an index as the archive has it, compressed.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
execute_process(COMMAND xz -kc "${here}/Packages.trixie" OUTPUT_FILE "${WORK}/Packages.xz" COMMAND_ERROR_IS_FATAL ANY)
check_dependencies("-DWAZO_PACKAGES_INDEX=${WORK}/Packages.xz")
compare("exit code" 1 "${result}")
foreach(
  line
  "wazo-fits, fits.txt:2: Flask==2.2.2: python3-flask is 3.1.1-1: use Flask==3.1.1"
  "wazo-fits, fits.txt:4: netifaces==0.11.0: Debian has no package for it (tried python3-netifaces)"
  "wazo-fits, fits.txt:6: PyYAML==6.0: python3-yaml is 6.0.2-1+b2: use PyYAML==6.0.2"
  "wazo-differs, differs.txt:1: flask==2.2.5: python3-flask is 3.1.1-1: use flask==3.1.1")
  string(FIND "\n${said}" "\n${line}\n" at)
  if(at LESS 0)
    fail("it was not said: ${line}\nbut:\n${said}")
  endif()
endforeach()
if(said MATCHES "libssl3|kombu >=|requests")
  fail("something that fits was named:\n${said}")
endif()
