# Which templates are rendered where, compiled into functions.
include_guard(GLOBAL)

# Compiles all templates, and defines what renders them: _wazo_render_files_<style>(), the files of a service by its style, _wazo_render_files_process_<style>(),
# those of a further process, and _wazo_render_files_once(). A path
# that names a service is rendered for each service, another one once.
function(_wazo_plan)
  set(once "")
  set(of_services "")
  _wazo_get(_WAZO_BUILD_TREES trees)
  foreach(tree IN LISTS trees)
    _wazo_get(_WAZO_BUILD_TREE_${tree} directory)
    _wazo_plan_tree(${tree} "" "${directory}" once of_services)
  endforeach()
  foreach(style IN LISTS platform_styles)
    set(plan "${of_services}")
    foreach(tree root control include)
      _wazo_compile_tree(${tree} ${style} templates)
      list(TRANSFORM templates PREPEND "wazo/services/@instance@/${tree}/")
      list(APPEND plan ${templates})
    endforeach()
    # Each platform has lists of its own.
    _wazo_plan_tree(registrations ${style} "wazo/registrations/" once plan)
    _wazo_compile_plan(${style} "\${instance}" "${plan}")
    _wazo_get(_WAZO_PROCESS_FILES files)
    list(FILTER plan INCLUDE REGEX "/root/(${files})[|]")
    _wazo_compile_plan(process_${style} "\${instance}" "${plan}")
  endforeach()
  _wazo_compile_plan(once project "${once}")
endfunction()

# Adds a tree's templates to two lists: those that are rendered once, and those whose path names a service.
function(_wazo_plan_tree tree style directory once_list services_list)
  _wazo_compile_tree(${tree} "${style}" templates)
  list(TRANSFORM templates PREPEND "${directory}")
  set(named "${templates}")
  list(FILTER named INCLUDE REGEX "@(name|instance|package)@")
  list(FILTER templates EXCLUDE REGEX "@(name|instance|package)@")
  list(APPEND ${once_list} ${templates})
  list(APPEND ${services_list} ${named})
  set(${once_list} "${${once_list}}" PARENT_SCOPE)
  set(${services_list} "${${services_list}}" PARENT_SCOPE)
endfunction()

# Defines _wazo_render_files_<name>(), which renders templates, each <path in the build tree>|<id of the compiled template>, with the caller's variables.
function(_wazo_compile_plan name owner templates)
  set(code "")
  set(planned "")
  foreach(template IN LISTS templates)
    string(REGEX MATCH "^(.*)\\|(.*)$" unused "${template}")
    # What a project has for the registrations of all platforms is there once.
    if("${CMAKE_MATCH_1}" IN_LIST planned)
      continue()
    endif()
    list(APPEND planned "${CMAKE_MATCH_1}")
    set(id "${CMAKE_MATCH_2}")
    _wazo_escape_cmake("${CMAKE_MATCH_1}" double path)
    string(REGEX REPLACE "\\\\@([a-z_]+)\\\\@" "\${\\1}" path "${path}")
    string(APPEND code
           "_wazo_render_${id}(_rendered)\nif(_rendered_wanted)\n  _wazo_output(${owner} \"\${CMAKE_BINARY_DIR}/${path}\" \"\${_rendered}\")\nendif()\n")
  endforeach()
  cmake_language(EVAL CODE "function(_wazo_render_files_${name})\n${code}endfunction()")
endfunction()

# Defines _wazo_load_and_render(<service>), which renders a service with its fields as variables, and the same for a further process.
function(_wazo_compile_loader)
  _wazo_fields(service fields)
  _wazo_load_code(_service "" "${fields}" code)
  cmake_language(EVAL CODE "function(_wazo_load_and_render _service)\n${code}_wazo_service_files()\nendfunction()\n"
                 "function(_wazo_load_and_render_process _service)\n${code}cmake_language(CALL _wazo_render_files_process_\${style})\nendfunction()")
endfunction()
