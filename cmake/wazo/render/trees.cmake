# The trees of templates, laid one over the other: the module's common tree, the platform's, then the project's own. The same path replaces, a new path adds.
include_guard(GLOBAL)

# What exists once per build tree: templates/<tree>/… becomes wazo/<tree>/…, but for the model, which is everybody's, and for what tools look for at the top.
set_property(GLOBAL PROPERTY _WAZO_BUILD_TREES model cpack docs compose images certificates kubernetes local build tools)
foreach(tree cpack docs compose images certificates kubernetes local tools)
  set_property(GLOBAL PROPERTY _WAZO_BUILD_TREE_${tree} "wazo/${tree}/")
endforeach()
set_property(GLOBAL PROPERTY _WAZO_BUILD_TREE_model "wazo/")
set_property(GLOBAL PROPERTY _WAZO_BUILD_TREE_build "")
unset(tree)

# What a further process of a service has besides the service's own: files of the service's package that are rendered once more, with the record of the process.
set_property(GLOBAL PROPERTY _WAZO_PROCESS_FILES "usr/lib/systemd/system/@name@[.]service|etc/monit/conf-available/@name@")

# Compiles all templates of a tree; out becomes a list of <path in the tree>|<id of the compiled template>.
function(_wazo_compile_tree tree style out)
  _wazo_template_layers(${tree} "${style}" layers)
  set(paths "")
  _wazo_get(_WAZO_PLATFORM_DECLARATION declaration)
  foreach(layer IN LISTS layers)
    _wazo_folder_files("wazo_platform()" "TEMPLATES ${layer}" "${layer}" "${declaration}" found)
    foreach(path IN LISTS found)
      if(NOT path MATCHES "(^|/)(\\.#|#)|~$")
        set(layer_of_${path} "${layer}")
        list(APPEND paths "${path}")
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES paths)
  set(templates "")
  foreach(path IN LISTS paths)
    string(MAKE_C_IDENTIFIER "${tree}_${style}_${path}" id)
    # The path has characters that a reference to a variable cannot have.
    set(key "layer_of_${path}")
    _wazo_compile_template("${${key}}/${path}" "${tree}/${path}" ${id})
    list(APPEND templates "${path}|${id}")
  endforeach()
  set(${out} "${templates}" PARENT_SCOPE)
endfunction()
