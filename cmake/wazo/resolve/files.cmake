# Where a service's files are: configuration, environment, logs, run directory, state.
include_guard(GLOBAL)

# reads: CACHE CONF_D HOME STATE
# sets: cache_dir conf_d config_dir environment_file pid_file run_dir state_dir
function(_wazo_resolve_directories)
  set(config_dir "/etc/${name}")
  set(environment_file "/etc/default/${name}")
  set(run_dir "/run/${name}")
  set(pid_file "/run/${name}/${name}.pid")
  set(conf_d "")
  if(value_CONF_D STREQUAL "read")
    set(conf_d "/etc/${name}/conf.d")
  endif()
  set(state_dir "")
  set(cache_dir "")
  if(given_STATE OR given_HOME)
    set(state_dir "/var/lib/${name}")
  endif()
  if(given_CACHE)
    set(cache_dir "/var/cache/${name}")
  endif()
  return(PROPAGATE config_dir environment_file run_dir pid_file conf_d state_dir cache_dir)
endfunction()

# logrotate leaves a file alone that two of its files name.
# reads: LOGS process_names
# sets: log logs
function(_wazo_resolve_logs)
  set(log "/var/log/${name}.log")
  list(TRANSFORM given_LOGS PREPEND "/var/log/" OUTPUT_VARIABLE logs)
  list(PREPEND logs "${log}")
  foreach(process IN LISTS process_names)
    list(APPEND logs "/var/log/${process}.log")
  endforeach()
  list(REMOVE_DUPLICATES logs)
  foreach(file IN LISTS logs)
    _wazo_claim_alone(log "${file}" ${name} "${declaration}" "${subject}" "the log file ${file}" "name another with LOGS")
  endforeach()
  return(PROPAGATE log logs)
endfunction()

# Paths to back up, and paths that the program may write to.
# reads: BACKUP VOLUMES WRITES environment_file has_program logs state_dir
# sets: backup volumes writable
function(_wazo_resolve_kept_paths)
  set(backup "/etc/${name}/")
  if(NOT state_dir STREQUAL "")
    list(APPEND backup "${state_dir}/")
  endif()
  list(APPEND backup ${given_BACKUP})
  if(has_program)
    list(APPEND backup "${environment_file}")
  endif()
  list(REMOVE_DUPLICATES backup)
  set(writable "${logs}" ${given_WRITES})
  list(REMOVE_DUPLICATES writable)
  _wazo_unique("${given_VOLUMES}" volumes)
  return(PROPAGATE backup writable volumes)
endfunction()

# ENV_FILE comes first, so that ENVIRONMENT overrides it.
# reads: ENVIRONMENT ENV_FILE directory
# sets: environment environment_text
function(_wazo_resolve_environment)
  _wazo_unique("${given_ENVIRONMENT}" environment)
  set(environment_text "")
  if(NOT "${given_ENV_FILE}" STREQUAL "")
    _wazo_source_path("${given_ENV_FILE}" path)
    _wazo_ask(text "${path}" environment_text)
  endif()
  return(PROPAGATE environment environment_text)
endfunction()

# Those that are declared, and the passwords of backing services.
# reads: SECRETS backing
# sets: secrets
function(_wazo_resolve_secrets)
  _wazo_unique("${given_SECRETS}" secrets)
  foreach(need IN LISTS backing)
    _wazo_get(_WAZO_BACKING_${need}_PASSWORD source)
    if(NOT "${source}" STREQUAL "" AND NOT "${need}" IN_LIST secrets)
      list(APPEND secrets ${need})
    endif()
  endforeach()
  return(PROPAGATE secrets)
endfunction()

# The API's description.
# reads: OPENAPI api_version directory sources
# sets: openapi_file openapi_path sources
function(_wazo_resolve_openapi)
  set(openapi_path "")
  set(openapi_file "")
  if(NOT "${given_OPENAPI}" STREQUAL "")
    _wazo_source_path("${given_OPENAPI}" path)
    set(openapi_path "/${api_version}/api/api.yml")
    set(openapi_file "/usr/share/${name}/api/api.yml")
    _wazo_source(sources "${path}" "usr/share/${name}/api/api.yml")
  endif()
  return(PROPAGATE sources openapi_path openapi_file)
endfunction()

# Static files for the gateway. Whether they have a page of their own for the service's prefix itself is seen from the folder.
# reads: FRONTEND directory sources
# sets: frontend frontend_index sources
function(_wazo_resolve_frontend)
  set(frontend "")
  set(frontend_index OFF)
  if(NOT "${given_FRONTEND}" STREQUAL "")
    _wazo_source_path("${given_FRONTEND}" path)
    set(frontend "/usr/share/${name}/frontend")
    _wazo_take_folder(FRONTEND "${given_FRONTEND}" "usr/share/${name}/frontend" sources unused)
    _wazo_ask(presence "${path}/index.html" presence)
    if(presence STREQUAL "file")
      set(frontend_index ON)
    endif()
  endif()
  return(PROPAGATE sources frontend frontend_index)
endfunction()
