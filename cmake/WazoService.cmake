#[=======================================================================[.rst:
WazoService
-----------

Declare a backend service once. WazoService generates its systemd unit, user, log files, monitoring, gateway routes, containers,
certificates and Debian package.

.. code-block:: cmake
  :name: example-greeter

  cmake_minimum_required(VERSION 3.25)
  project(wazo-greeter VERSION 1.0.0 DESCRIPTION "Greets callers" LANGUAGES CXX)

  find_package(WazoService REQUIRED)

  add_executable(wazo-greeter greeter.cpp)
  wazo_add_service(wazo-greeter PORT AUTO NEEDS rabbitmq CONFIG config.yml)

``cpack -G DEB`` then builds a package of each service. The commands store their arguments as properties ``WAZO_<KEYWORD>`` of the service's target; after
CMake has read the top directory's ``CMakeLists.txt``, everything is checked and generated. Setting a property after the call has the same effect as the
keyword, and a directory's property of that name is the default for its services. Other properties whose name begins with ``WAZO_`` are rejected, unless the
project has defined them with ``define_property()``. This check sees names in the file that declares the service and in the ``CMakeLists.txt`` of its
directory and the directories above it; it misses a misspelt name in another file, or one assembled from variables.

``cmake --install`` installs the files of all services to the same paths as their packages, below ``DESTDIR``. With a prefix other than ``/usr`` and CMake's
default ``/usr/local``, they go below that prefix. ``cpack -G TGZ`` makes an archive of them. Only a Debian package creates users and starts services, so
other kinds of packages are rejected. A package has the architecture that the compiler builds for, and is stripped with the toolchain's ``strip``.

There are four ways to get the commands: ``find_package(WazoService)`` finds an installation, or a source tree in ``CMAKE_PREFIX_PATH``;
``include(WazoService)`` finds the folder ``cmake`` of a source tree in ``CMAKE_MODULE_PATH``; ``FetchContent`` and ``add_subdirectory()`` add the
source tree to the project. All produce the same packages.

All errors of all services are reported together, with file and line of each declaration involved, and nothing is written:
:manpage:`wazo-service-messages(7)`. :manpage:`wazo-service-templates(7)` describes templates, and :manpage:`wazo-new-service(7)` how to create a new service.
The first configuration of a build tree compiles the templates. To compile them once for all build trees, set the environment variable ``WAZO_TEMPLATE_CACHE`` to a
folder that only you can write to.

Commands
^^^^^^^^

#]=======================================================================]
if(CMAKE_VERSION VERSION_LESS 3.25)
  message(FATAL_ERROR "WazoService needs CMake 3.25; this is ${CMAKE_VERSION}")
endif()
include_guard(GLOBAL)
cmake_policy(PUSH)
cmake_policy(VERSION 3.25...3.31)

# Nothing that the files set is left in the project's own scope, and nothing of the project's is seen by them.
block(SCOPE_FOR VARIABLES)
include("${CMAKE_CURRENT_LIST_DIR}/wazo/common/index.cmake")
_wazo_hide_variables()
foreach(part model/index declare/index resolve/index render/index package/index unchanged finish)
  include("${CMAKE_CURRENT_LIST_DIR}/wazo/${part}.cmake")
endforeach()
endblock()

#[=======================================================================[.rst:
.. command:: wazo_platform

  Sets what all services of the project share. Optional; call it once, before the first service.

  .. wazo-signature:: platform wazo_platform(

  .. wazo-keywords:: platform

  .. code-block:: cmake
    :name: example-platform

    wazo_platform(
      STYLE wazo
      HOST pbx.example.org
      MAINTAINER "Jane Doe <jane@example.org>"
      RESERVED_PORTS 9600 9601)

  MAINTAINER has the format of Debian's `control files`__.

  __ https://www.debian.org/doc/debian-policy/ch-controlfields.html#maintainer
#]=======================================================================]
function(wazo_platform)
  set(arguments "")
  foreach(at RANGE 0 ${ARGC})
    if(at LESS ARGC)
      _wazo_append_argument(arguments "${ARGV${at}}")
    endif()
  endforeach()
  _wazo_finish_later()
  _wazo_declare_platform("${arguments}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_service

  Declares a service.

  .. wazo-signature:: service wazo_add_service(<name>

  If ``<name>`` is an executable target of the project, it is the program. Otherwise ``PROGRAM``, ``BACKEND`` or ``FRONTEND`` names what the
  service consists of, and a custom target of that name holds the properties. The name must be a host name of at most 63 characters (:rfc:`1123`).

  Version, description and home page come from the enclosing ``project()``; the revision from ``CPACK_DEBIAN_PACKAGE_RELEASE``, or 1. Paths are
  relative to the directory of the call. Duplicates in a list are removed, except in ``ARGUMENTS``.

  .. wazo-keywords:: service

  .. code-block:: cmake
    :name: example-service

    add_executable(wazo-greeter greeter.cpp)
    wazo_add_service(
      wazo-greeter
      PORT AUTO
      TYPE notify
      WATCHDOG 30
      NEEDS rabbitmq wazo-auth
      CONFIG config.yml
      OPENAPI openapi.yml
      ENVIRONMENT LANGUAGE=en "GREETING=good morning"
      STANDBY stop
      STATE)
    set_target_properties(wazo-greeter PROPERTIES WAZO_RESTART always)

  A service that is a script, and one that has only static files:

  .. code-block:: cmake
    :name: example-script

    wazo_add_service(wazo-poller PROGRAM poller.sh CRON "0 3 * * * /usr/bin/wazo-poller --tidy")
    wazo_add_service(wazo-pages FRONTEND pages)

  ``TYPE``, ``RESTART``, ``WATCHDOG`` and the sandbox follow systemd.service(5) and systemd.exec(5); Debian relations follow `Debian's policy`__; the paths of
  the health check and of the API's description, and the configuration as ``config.yml`` with overriding files in ``conf.d``, are conventions of the `Wazo
  platform`__; keys and JSON configurations are those of `OpenTera`__.

  __ https://www.debian.org/doc/debian-policy/ch-relationships.html
  __ https://wazo-platform.org/
  __ https://github.com/introlab/opentera
#]=======================================================================]
function(wazo_add_service name)
  set(arguments "")
  foreach(at RANGE 1 ${ARGC})
    if(at LESS ARGC)
      _wazo_append_argument(arguments "${ARGV${at}}")
    endif()
  endforeach()
  _wazo_finish_later()
  _wazo_declare_service("${name}" "${arguments}" declared)
  if(declared)
    _wazo_prepare_packages(${name})
  endif()
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_route

  Routes a path of the gateway to a service.

  .. wazo-signature:: route wazo_add_route(<service> <path>

  A service with an HTTP port or with static files gets a default route, its prefix. That is ``/api/<x>/`` in style wazo and ``/<x>/`` in style
  opentera, where ``<x>`` is the name without ``wazo-`` or ``opentera-``. A call with that path sets options of the default route. A route matches its path
  and everything below it: ``/public`` matches ``/public/x``, but not ``/publicity``. The longest path wins. The paths of
  the platform's known services are reserved.

  A route to a range of ports forwards ``<path>/<port>/<rest>`` to that port as ``/<rest>``, or with ``TO`` as ``<to>/<port>/<rest>``; other
  ports return 404.

  .. wazo-keywords:: route

  .. code-block:: cmake
    :name: example-route

    wazo_add_service(wazo-greeter PROGRAM poller.sh PORT AUTO)
    wazo_add_route(wazo-greeter /api/greeter PUBLIC READ_TIMEOUT 30)
    wazo_add_route(wazo-greeter /api/greeter/1.0/events WEBSOCKET)
    wazo_add_route(wazo-greeter /api/greeter/1.0/recordings BODY_SIZE 64m UNBUFFERED HEADERS Cache-Control no-store)

  Sizes have the format of `nginx`__. The program gets the prefix in the header ``X-Script-Name``. The gateway sets or removes all other headers with
  which a proxy describes the caller, such as ``X-Forwarded-Host``, so that callers cannot forge them.

  __ https://nginx.org/en/docs/syntax.html
#]=======================================================================]
function(wazo_add_route service path)
  set(arguments "")
  foreach(at RANGE 2 ${ARGC})
    if(at LESS ARGC)
      _wazo_append_argument(arguments "${ARGV${at}}")
    endif()
  endforeach()
  _wazo_finish_later()
  _wazo_declare_route("${service}" "${path}" "${arguments}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_port

  Adds a port, or a range of ports, to a service.

  .. wazo-signature:: port wazo_add_port(<service> <port-name> <number>|<first>-<last>|AUTO

  ``PORT`` of :command:`wazo_add_service` is the main port, named ``main``. All ports are checked against each other, against installed services
  (``MANIFESTS``), and against the ports that the platform uses. ``AUTO`` assigns the next free port from ``PORT_BASE`` up and writes it to
  ``wazo-ports.json`` beside the top ``CMakeLists.txt``. Commit that file, so that ports stay the same when services are added.

  .. wazo-keywords:: port

  .. code-block:: cmake
    :name: example-port

    wazo_add_service(wazo-greeter PROGRAM poller.sh PORT AUTO)
    wazo_add_port(wazo-greeter metrics AUTO PROTOCOL http)
    wazo_add_port(wazo-greeter media 20000-20010 PROTOCOL udp LISTEN 0.0.0.0)
#]=======================================================================]
function(wazo_add_port service name number)
  set(arguments "")
  foreach(at RANGE 3 ${ARGC})
    if(at LESS ARGC)
      _wazo_append_argument(arguments "${ARGV${at}}")
    endif()
  endforeach()
  _wazo_finish_later()
  _wazo_declare_port("${service}" "${name}" "${number}" "${arguments}")
endfunction()

#[=======================================================================[.rst:
.. command:: wazo_add_process

  Adds a process to a service, such as a worker beside its API.

  .. wazo-signature:: process wazo_add_process(<service> <process>

  If the project has an executable target with the name of the process, that is its program. Otherwise ``PROGRAM`` or ``MODULE`` names the program, or the
  service's own program runs with other ``ARGUMENTS``. The process shares everything else with the service: package, user, sandbox, configuration, state,
  secrets, environment and limits. The process has its own unit, log, pid file and folder below ``/run``, and no ports. Its unit starts after the service's
  unit, and stops and restarts with it, unless it is disabled; monit monitors both. It runs from the service's image: with Compose and Swarm in a separate
  container, on Kubernetes in the service's pod. ``run-<service>`` starts it with the service. If it must start before the service, or run without it, declare
  it as a service.

  .. wazo-keywords:: process

  .. code-block:: cmake
    :name: example-process

    wazo_add_service(wazo-greeter PROGRAM poller.sh PORT AUTO NEEDS rabbitmq)
    wazo_add_process(wazo-greeter wazo-greeter-worker ARGUMENTS --worker)
#]=======================================================================]
function(wazo_add_process service process)
  set(arguments "")
  foreach(at RANGE 2 ${ARGC})
    if(at LESS ARGC)
      _wazo_append_argument(arguments "${ARGV${at}}")
    endif()
  endforeach()
  _wazo_finish_later()
  _wazo_declare_process("${service}" "${process}" "${arguments}" declared)
  if(declared)
    _wazo_prepare_process(${service} ${process})
  endif()
endfunction()

#[=======================================================================[.rst:
Targets
^^^^^^^

.. wazo-collect:: target

Files of a package
^^^^^^^^^^^^^^^^^^

The program is ``/usr/bin/<name>``; a ``BACKEND`` is below ``/usr/share/<name>/``, and ``CONFIG`` below ``/etc/<name>/``. A package also has these files;
all files below ``/etc`` are conffiles. Conditions use the fields of :manpage:`wazo-service-templates(7)`.

.. wazo-files:: common

Style wazo:

.. wazo-files:: wazo

Style opentera:

.. wazo-files:: opentera

A super administrator must register a service with the platform once, and the platform's nginx must include the locations of packages. One command does both
and can be repeated; the package prints it at its first installation:

.. code-block:: sh

  /usr/share/<name>/register.sh --gateway --credentials <file>

``--gateway`` adds ``include /etc/nginx/opentera/*.conf;`` to the server block that listens on port 40075, unless it is already there, and removes it again if
nginx rejects the result. The command writes the service's address, paths and missing roles to the platform's table. It keeps the name and flags that
operators have set there, and the switch; ``--overwrite`` replaces everything except the switch. ``--unregister`` deletes the row; run it before purging the
package. The platform never releases the key of a deleted row; ``register.sh`` then explains how to restore it. On a new server the administrator must change
the password first; ``register.sh`` shows the server's answer.

A service without a row ends with an error: systemd restarts it every ten seconds, without limit. monit does not start it, or the platform, while
an operator has stopped the platform. The configuration may contain passwords, so only root and the service can read it.

#]=======================================================================]
_wazo_finish_if_left()
cmake_policy(POP)
