#[=======================================================================[.rst:
WazoService
-----------

Declares backend services, each once; from the declarations come a service's systemd unit, its user, log files, monitoring, gateway routes, containers,
certificates and Debian package.

.. code-block:: cmake

  include(WazoService)

  add_executable(wazo-greeter greeter.cpp)
  wazo_add_service(wazo-greeter PORT AUTO NEEDS rabbitmq CONFIG config.yml)

``cpack -G DEB`` then makes a package of each service. The commands only store what they are told, as properties ``WAZO_<KEYWORD>`` of the service's target;
when the top directory's ``CMakeLists.txt`` has been read, everything is checked and generated. A property that is set after the call counts like the keyword,
and a directory's property of that name is the default of the services in it.
#]=======================================================================]
cmake_minimum_required(VERSION 3.25)
cmake_policy(PUSH)
cmake_policy(VERSION 3.25...3.31)
include_guard(GLOBAL)

foreach(
  concern
  schema
  types
  errors
  declarations
  model
  data/backing_services
  data/ports
  data/checklist
  data/styles
  declare/parse
  declare/platform
  declare/service
  declare/route
  declare/port
  declare/check
  resolve/claims
  resolve/platform
  resolve/known_services
  resolve/ports
  resolve/identity
  resolve/program
  resolve/needs
  resolve/ties
  resolve/user
  resolve/network
  resolve/files
  resolve/routes
  resolve/operation
  resolve/checklist
  resolve/containers
  resolve/service
  resolve/resolve
  render/formats
  render/escape
  render/compile
  render/insert
  render/vocabulary
  render/order
  render/registrations
  render/map
  render/trees
  render/outputs
  render/manifest
  render/render
  package/binary
  package/directories
  report/target
  package/target
  check/target
  explain/target
  package/cpack
  package/containers
  finish)
  include("${CMAKE_CURRENT_LIST_DIR}/wazo/${concern}.cmake")
endforeach()
unset(concern)

#[=======================================================================[.rst:
.. command:: wazo_platform

  Says what all services of the project share. Optional; once, before the first service::

    wazo_platform([STYLE wazo|opentera...] [NAME <id>] [HOST <dns-name>]
                  [MAINTAINER "<name> <mail>"] [PORT_BASE <n>]
                  [RESERVED_PORTS <n>...] [TEMPLATES <dir>...]
                  [MANIFESTS <dir>...])
#]=======================================================================]
function(wazo_platform)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "")
  _wazo_declare_platform(${ARGC} "${arg_UNPARSED_ARGUMENTS}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_service

  Declares a service::

    wazo_add_service(<name> <keyword>...)

  ``<name>`` is an executable target of the project, which is then the program. Where there is none, ``PROGRAM``, ``BACKEND`` or ``FRONTEND`` says what the
  service consists of, and a custom target of that name is made to carry the properties.
#]=======================================================================]
function(wazo_add_service name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "")
  math(EXPR count "${ARGC} - 1")
  _wazo_declare_service("${name}" ${count} "${arg_UNPARSED_ARGUMENTS}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_route

  Leads a path of the gateway to a service::

    wazo_add_route(<service> <path> [TO <upstream-path>] [PORT <port-name>]
                   [PUBLIC] [WEBSOCKET] [READ_TIMEOUT <s>]
                   [BODY_SIZE <size>] [UNBUFFERED]
                   [HEADERS <name> <value>...])
#]=======================================================================]
function(wazo_add_route service path)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "")
  math(EXPR count "${ARGC} - 2")
  _wazo_declare_route("${service}" "${path}" ${count} "${arg_UNPARSED_ARGUMENTS}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_port

  Gives a service a further port, or a range of them::

    wazo_add_port(<service> <port-name> <number>|<first>-<last>|AUTO
                  [PROTOCOL http|https|grpc|ws|tcp|udp] [LISTEN <address>])
#]=======================================================================]
function(wazo_add_port service name number)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "" "")
  math(EXPR count "${ARGC} - 3")
  _wazo_declare_port("${service}" "${name}" "${number}" ${count} "${arg_UNPARSED_ARGUMENTS}")
endfunction()

cmake_policy(POP)
