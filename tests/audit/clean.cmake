# Nothing drifted in the trees that the accidents are laid over, and nothing in what the module generates.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
foreach(kind repository machine)
  lay_out(${kind})
  audit()
  compare("findings in the ${kind}" "wazo-twin: the tree has none of its files\nwazo-audit: 2 services compared with <work>/tree\n" "${said}")
  compare("exit code" 0 "${result}")
endforeach()

file(REMOVE_RECURSE "${tree}")
foreach(service wazo-greeter wazo-twin)
  file(COPY "${build}/wazo/services/${service}/root/" DESTINATION "${tree}")
endforeach()
audit()
compare("findings in what is generated" "wazo-audit: 2 services compared with <work>/tree\n" "${said}")
