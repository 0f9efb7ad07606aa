# The model between the rooms "resolve" and "render": records with the fields of these tables. A template sees a field of its service as a variable of the
# same name; the manifest has the fields whose kind is not "internal".
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../common/properties.cmake")

#[=======================================================================[.rst:
Fields
^^^^^^

Of kind text, number or boolean (``ON`` or ``OFF``), lists, and records; ``internal`` ones are for templates only, all others stand in ``wazo/manifest.json``
as well. Where there is none, a field is empty. A file of a service sees the fields of its service and of the platform.

The platform:

.. wazo-fields:: platform

A service:

.. wazo-fields:: service

A route, loaded by ``%load(route)``:

.. wazo-fields:: route

A port, loaded by ``%load(port)``:

.. wazo-fields:: port

What a service needs, loaded by ``%load(need)`` from ``neighbours``:

.. wazo-fields:: need

A backing service in its container, loaded by ``%load(backing)``:

.. wazo-fields:: backing

#]=======================================================================]

# _wazo_field(<record> <kind> <field>...): kind is text, number, boolean, list, records (of the manifest's
# arrays of objects), or internal (for templates only).
function(_wazo_field record kind)
  set_property(GLOBAL APPEND PROPERTY _WAZO_FIELDS_${record} ${ARGN})
  foreach(field IN LISTS ARGN)
    set_property(GLOBAL PROPERTY _WAZO_FIELD_${record}_${field} ${kind})
  endforeach()
endfunction()

# --- the platform ------------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(platform text platform_name platform_host platform_maintainer)
_wazo_field(platform list platform_styles)
_wazo_field(platform internal platform_services platform_keyed)

# --- a service -------------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(service text name instance style key package version revision package_version deb_file description homepage maintainer project section priority
            architecture license_name)
_wazo_field(service list declared depends recommends suggests conflicts replaces)
_wazo_field(service boolean has_program compiled)
_wazo_field(service text working_directory module program interpreter type restart hardening standby standby_marker unit)
_wazo_field(service list command capabilities after before wants requires part_of wanted_by needs backing networks)
_wazo_field(service number wait watchdog replicas tasks)
_wazo_field(service text memory)
_wazo_field(service text user group home)
_wazo_field(service boolean creates_user drops_privileges)
_wazo_field(service list groups acl)
_wazo_field(service number port public_port)
_wazo_field(service text protocol listen check_host check_address check_url health health_check api_version openapi_path openapi_file host platform prefix
            script_name database database_user title endpoint_users endpoint_participants endpoint_devices)
_wazo_field(service boolean has_assets has_tests editable_config)
_wazo_field(service list roles)
_wazo_field(service boolean system internal tls consul has_routes frontend_index)
_wazo_field(service list sans)
_wazo_field(service text config_dir config_file conf_d environment_file log run_dir pid_file state_dir cache_dir frontend nginx_available nginx_enabled)
_wazo_field(service list config_files logs writable backup cron volumes secrets)
_wazo_field(service records ports routes)
_wazo_field(service list exceptions exception_reasons)
_wazo_field(service text user_from)
_wazo_field(service boolean pins_requirements)
_wazo_field(service internal requirements)
_wazo_field(service text tls_directory tls_certificate tls_key tls_ca container_user)
_wazo_field(service list certificate_names container_needs container_health container_secrets)
_wazo_field(service boolean published uses_ca)
_wazo_field(service internal machine_environment unit_environment container_environment local_environment local_dir neighbours)
_wazo_field(service internal cluster_volumes cluster_secrets cluster_jobs cluster_left_out cluster_memory cluster_memory_request)
_wazo_field(service internal private_files listed standby_group)
_wazo_field(service internal container_files container_mounts container_uid environment_file_source backend)
_wazo_field(service internal identifier own_sections restart_pause restart_limit watch_group)
_wazo_field(service internal environment environment_text license_lines license_common copyright_notices changelog_date first_date year timestamp component
            directory sources target)

# --- a route and a port of a service -------------------------------------------------------------------------------------------------------------------------
_wazo_field(route text path to upstream pattern script_name body_size)
_wazo_field(route number port last_port read_timeout)
_wazo_field(route boolean public websocket unbuffered own files)
_wazo_field(route internal headers base to_base exact expression before_port)
_wazo_field(port text name protocol transport listen)
_wazo_field(port number number last)

# --- what a service needs ------------------------------------------------------------------------------------------------------------------------------------
_wazo_field(need internal name kind variable identifier machine_host container_host local_host port)

# --- all containers together -----------------------------------------------------------------------------------------------------------------------------
_wazo_field(containers internal containers backings routed frontends base_image compose_project compose_networks compose_volumes compose_secrets
            compose_configs internal_networks database_users gateway_user gateway_uid all_names secret_names)

# --- a backing service in its container ------------------------------------------------------------------------------------------------------------------
_wazo_field(backing internal name port variable container image user volume stop_signal network health command environment secrets files tmpfs capabilities)

function(_wazo_fields record out)
  _wazo_get(_WAZO_FIELDS_${record} fields)
  set(${out} "${fields}" PARENT_SCOPE)
endfunction()

# Stores the caller's variables <prefix><field> as the record <id>.
function(_wazo_store_record _record _id _prefix)
  if(NOT COMMAND _wazo_store_${_record}_${_prefix})
    _wazo_compile_store(${_record} "${_prefix}")
  endif()
  cmake_language(CALL _wazo_store_${_record}_${_prefix} "${_id}")
endfunction()

# Defines what stores a kind of record: a command for each field is half of what a loop over the fields costs. The names of these functions' own variables must
# not be names of fields.
function(_wazo_compile_store record prefix)
  _wazo_fields(${record} fields)
  set(variables "${fields}")
  list(TRANSFORM variables PREPEND "${prefix}")
  list(JOIN variables " AND DEFINED " all_defined)
  set(code "")
  foreach(field variable IN ZIP_LISTS fields variables)
    string(APPEND code "set_property(GLOBAL PROPERTY \"_WAZO_RECORD \${_id} ${field}\" \"\${${variable}}\")\n")
  endforeach()
  cmake_language(EVAL CODE "function(_wazo_store_${record}_${prefix} _id)\nif(NOT (DEFINED ${all_defined}))\n"
                 "_wazo_miss_field(${record} \"\${_id}\" ${variables})\nendif()\n${code}endfunction()")
endfunction()

function(_wazo_miss_field _record _id)
  foreach(_variable IN LISTS ARGN)
    if(NOT DEFINED ${_variable})
      message(FATAL_ERROR "WazoService: internal error: the ${_record} ${_id} has no ${_variable}")
    endif()
  endforeach()
endfunction()

# Sets the fields of a record as variables <prefix><field> of the caller.
function(_wazo_load_record _record _id _prefix)
  _wazo_fields(${_record} _fields)
  foreach(_field IN LISTS _fields)
    get_property(_value GLOBAL PROPERTY "_WAZO_RECORD ${_id} ${_field}")
    set(${_prefix}${_field} "${_value}" PARENT_SCOPE)
  endforeach()
endfunction()

# The code that sets fields of the record that a variable names as variables <prefix><field>, for functions that are made of tables or templates.
function(_wazo_load_code variable prefix fields out)
  set(code "")
  foreach(field IN LISTS fields)
    string(APPEND code "get_property(${prefix}${field} GLOBAL PROPERTY \"_WAZO_RECORD \${${variable}} ${field}\")\n")
  endforeach()
  set(${out} "${code}" PARENT_SCOPE)
endfunction()

# One field of a record, which is there.
function(_wazo_record_field id field out)
  get_property(value GLOBAL PROPERTY "_WAZO_RECORD ${id} ${field}")
  set(${out} "${value}" PARENT_SCOPE)
endfunction()
