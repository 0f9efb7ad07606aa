# The pages of the manual, and which files' comments each of them has, in order.
include_guard(GLOBAL)
cmake_path(SET wazo_module_directory NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")

foreach(concern common/lines model/index)
  include("${wazo_module_directory}/wazo/${concern}.cmake")
endforeach()
foreach(part files messages text comments calls directives)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()

# Pages about one task each, which are whole files.
set(tasks first-service add-a-route share-a-port-range build-packages run-in-compose run-in-a-swarm run-on-kubernetes join-the-platform upgrade debug)
set(pages cmake-wazo-service wazo-service-contract wazo-service-containers wazo-service-release wazo-service-templates wazo-service-messages wazo-new-service)
set(cmake-wazo-service WazoService.cmake wazo/model/types.cmake wazo/resolve/folders.cmake wazo/resolve/port_file.cmake wazo/model/data/backing_services.cmake
                       wazo/model/data/known_services.cmake wazo/model/data/checklist.cmake wazo/finish.cmake)
set(wazo-service-contract wazo/model/data/contract.cmake)
set(wazo-service-containers wazo/resolve/containers.cmake)
set(wazo-service-release wazo/tools/repository/repository.cmake)
set(wazo-service-templates wazo/render/vocabulary.cmake wazo/model/fields.cmake)
set(wazo-service-messages wazo/common/errors.cmake)
set(wazo-new-service WazoNewService.cmake)

# The whole text of a page.
function(wazo_page_text page out)
  set(text "")
  foreach(file IN LISTS ${page})
    wazo_comments("${wazo_module_directory}/${file}" comments)
    string(APPEND text "${comments}")
  endforeach()
  wazo_expand_directives("${text}" text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
