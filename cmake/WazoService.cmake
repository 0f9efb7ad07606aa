#[=======================================================================[.rst:
WazoService
-----------

Declares backend services, each once; from the declarations come a service's systemd unit, its user, log files, monitoring, gateway routes, containers,
certificates and Debian package.

.. code-block:: cmake
  :name: example-greeter

  cmake_minimum_required(VERSION 3.25)
  project(wazo-greeter VERSION 1.0.0 DESCRIPTION "Greets callers" LANGUAGES CXX)

  find_package(WazoService REQUIRED)

  add_executable(wazo-greeter greeter.cpp)
  wazo_add_service(wazo-greeter PORT AUTO NEEDS rabbitmq CONFIG config.yml)

``cpack -G DEB`` then makes a package of each service. The commands only store what they are told, as properties ``WAZO_<KEYWORD>`` of the service's target;
when the top directory's ``CMakeLists.txt`` has been read, everything is checked and generated. A property that is set after the call counts like the keyword,
and a directory's property of that name is the default of the services in it. Other properties whose name begins with ``WAZO_`` are refused, unless the project
has defined them by ``define_property()``, where their names stand in the file that declares the service or in the ``CMakeLists.txt`` of its directory or of one
above it; a misspelt name that is put together from variables, or stands in another file, is not noticed.

``cmake --install`` puts the files of all services where their packages put them, below ``DESTDIR``; with a prefix other than ``/usr`` and ``/usr/local``, CMake's
default, they go below that prefix. ``cpack -G TGZ`` makes an archive of them. Neither makes users nor starts services, as only a Debian package does, so other
kinds of packages are refused. A package is for the architecture that the compiler builds for, and a toolchain's own ``strip`` is used.

There are four ways to have the commands: ``find_package(WazoService)`` finds an installation, or a source tree that ``CMAKE_PREFIX_PATH`` names;
``include(WazoService)`` finds the folder ``cmake`` of a source tree that ``CMAKE_MODULE_PATH`` names; ``FetchContent`` and ``add_subdirectory()`` take the
source tree into the project. All lead to the same packages.

Whatever is wrong is reported at once, for all services, with the file and the line of each declaration that is involved, and nothing is written then:
:manpage:`wazo-service-messages(7)`. Templates are the matter of :manpage:`wazo-service-templates(7)`, and :manpage:`wazo-new-service(7)` begins a service.
The first configuration of a build tree compiles them; where the environment variable ``WAZO_TEMPLATE_CACHE`` names a folder, which nobody but you should be able
to write to, they are compiled once for all your build trees.

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

  Says what all services of the project share. Optional; once, before the first service.

  .. wazo-signature:: platform wazo_platform(

  .. wazo-keywords:: platform

  .. code-block:: cmake
    :name: example-platform

    wazo_platform(
      STYLE wazo
      HOST pbx.example.org
      MAINTAINER "Jane Doe <jane@example.org>"
      RESERVED_PORTS 9600 9601)

  A maintainer is written as in Debian's `control files`__.

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

  ``<name>`` is an executable target of the project, which is then the program. Where there is none, ``PROGRAM``, ``BACKEND`` or ``FRONTEND`` says what the
  service consists of, and a custom target of that name is made to carry the properties. It is a host name of at most 63 characters (:rfc:`1123`).

  Version, description and home page are those of the ``project()`` around the call; the revision is ``CPACK_DEBIAN_PACKAGE_RELEASE``, else 1. Paths are
  relative to the directory of the call. Repetitions in a list are merged, but for those of ``ARGUMENTS``.

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

  A service that is not compiled, and one that is only files for the gateway:

  .. code-block:: cmake
    :name: example-script

    wazo_add_service(wazo-poller PROGRAM poller.sh CRON "0 3 * * * /usr/bin/wazo-poller --tidy")
    wazo_add_service(wazo-pages FRONTEND pages)

  ``TYPE``, ``RESTART``, ``WATCHDOG`` and the sandbox follow systemd.service(5) and systemd.exec(5); Debian relations follow `Debian's policy`__; where the
  health check and the API's description are found, and that the configuration is a ``config.yml`` with overriding files in ``conf.d``, are conventions of the
  `Wazo platform`__; keys and JSON configurations are those of `OpenTera`__.

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

  Leads a path of the gateway to a service.

  .. wazo-signature:: route wazo_add_route(<service> <path>

  A service with an HTTP port, or with static files, has one route without asking: its prefix. That is ``/api/<x>/`` in style wazo and ``/<x>/`` in style
  opentera, where ``<x>`` is the name without ``wazo-`` or ``opentera-``. A call with that path gives this route its options. A route leads where its path
  says and everything below it, but nothing that only begins like it: ``/public`` and ``/public/x``, not ``/publicity``. The longest path wins. The paths of
  services that the platform is known to have are theirs.

  A route to a range of ports leads ``<path>/<port>/<rest>`` to that port, which is asked for ``/<rest>``, or with ``TO`` for ``<to>/<port>/<rest>``; no other
  number leads anywhere.

  .. wazo-keywords:: route

  .. code-block:: cmake
    :name: example-route

    wazo_add_service(wazo-greeter PROGRAM poller.sh PORT AUTO)
    wazo_add_route(wazo-greeter /api/greeter PUBLIC READ_TIMEOUT 30)
    wazo_add_route(wazo-greeter /api/greeter/1.0/events WEBSOCKET)
    wazo_add_route(wazo-greeter /api/greeter/1.0/recordings BODY_SIZE 64m UNBUFFERED HEADERS Cache-Control no-store)

  Sizes are written as `nginx`__ has them. The program learns the prefix from the header ``X-Script-Name``. Other headers by which proxies tell programs of
  callers, such as ``X-Forwarded-Host``, the gateway sets as its platform does or does not pass on: no caller can say them.

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

  Gives a service a further port, or a range of them.

  .. wazo-signature:: port wazo_add_port(<service> <port-name> <number>|<first>-<last>|AUTO

  The main port is ``PORT`` of :command:`wazo_add_service`; its name is ``main``. All ports are checked against each other, against installed services
  (``MANIFESTS``), and against those that the platform is known to use. ``AUTO`` takes the next free one from ``PORT_BASE`` up and writes it to
  ``wazo-ports.json`` beside the top ``CMakeLists.txt``, which is to be committed: no service's port changes when another one is added.

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
Targets
^^^^^^^

.. wazo-collect:: target

Files of a package
^^^^^^^^^^^^^^^^^^

The program is ``/usr/bin/<name>``, a ``BACKEND`` lies below ``/usr/share/<name>/``, and ``CONFIG`` below ``/etc/<name>/``. Besides them, a package has these;
all files below ``/etc`` are conffiles. Conditions are in the terms of :manpage:`wazo-service-templates(7)`.

.. wazo-files:: common

Style wazo:

.. wazo-files:: wazo

Style opentera:

.. wazo-files:: opentera

The platform has to be told of a service, once, by a super administrator, and its nginx has to read the locations of packages. One command does both, as often
as one likes; the package says so when it is installed first:

.. code-block:: sh

  /usr/share/<name>/register.sh --gateway --credentials <file>

``--gateway`` writes ``include /etc/nginx/opentera/*.conf;`` into the server block that listens on port 40075, unless that reads them, and takes it back where
nginx does not agree. The service's address, paths and missing roles are written to the platform's table; the name and the flags that operators have set there
stay, as does the switch, and ``--overwrite`` writes all but the switch. ``--unregister`` deletes the row, before the package is purged. The platform never gives
the key of a deleted row free: ``register.sh`` then says what brings it back. A new server lets its administrator do nothing before the password is changed;
``register.sh`` shows what the server says, and where.

A service may come before its row, and its row may go: systemd starts it again every ten seconds, without end, and monit leaves it and the platform alone while
an operator has stopped the platform. The configuration, which may have passwords, is readable by root and the service only.

#]=======================================================================]
_wazo_finish_if_left()
cmake_policy(POP)
