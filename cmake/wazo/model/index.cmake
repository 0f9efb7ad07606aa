# The tables: keywords and their types, the fields of the records, and what is known of platforms and machines.
include_guard(GLOBAL)
foreach(part schema types types/network types/debian types/system values fields records instances project data/architectures data/capabilities data/names
             data/backing_services data/known_ports data/known_services data/checklist data/contract data/styles data/system_paths data/python_names)
  include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
unset(part)
