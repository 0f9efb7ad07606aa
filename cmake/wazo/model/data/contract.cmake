# The run contract: the variables of a program's environment, with the same names everywhere. Every file that starts a program has them from these rows.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

#[=======================================================================[.rst:
The run contract
----------------

A program finds its addresses, needs and files in environment variables with the same names everywhere. Its unit
and its cron jobs set them on a machine, the image and the files for Compose, Swarm and Kubernetes in a container, and ``run-<name>`` in the build
tree. A compiled program reads them with the functions of ``<name>/service.hpp``, a Python program with those of the module ``wazo_service`` beside it;
both fall back to the declared value if a variable is not set. ``ENVIRONMENT`` and ``ENV_FILE`` override all of them except those that
systemd itself sets.

.. code-block:: c++

  #include <wazo-greeter/service.hpp>
  server.bind(wazo_greeter::listen_address(), wazo_greeter::listen_port());
  connect(wazo_greeter::rabbitmq_host(), wazo_greeter::rabbitmq_port(), wazo_greeter::secret("rabbitmq"));

.. code-block:: python

  import wazo_service
  server = Server((wazo_service.listen_address(), wazo_service.listen_port()))

The program's output is its log: ``/var/log/<name>.log`` on a machine, the engine's log in a container, and ``wazo/local/<name>/log`` in the build tree.
A program can also open its log file itself, in ``LOGS_DIRECTORY``, with the same result.

Secrets
^^^^^^^

``SECRETS`` names passwords, keys and tokens; ``NEEDS`` adds those of PostgreSQL, Redis and RabbitMQ. Each is a file in ``CREDENTIALS_DIRECTORY``, wherever
the program runs, and never part of a package, an image, a generated file or the environment. Put only public values into ``ENV_FILE`` and ``ENVIRONMENT``.
A ``CONFIG`` file or ``ENV_FILE`` that is not world-readable stays so on the machine, readable by root and the service's group, but anyone with the package
can still read it.

On a machine, root writes the secret ``<secret>`` of a service to ``/etc/credstore/<name>.<secret>``; the service reads it at its next start. A missing secret
is not an error: PostgreSQL identifies a service by its user, and Redis asks for no password unless configured to.

.. code-block:: sh

  printf %s "$password" | install -D -m 0600 /dev/stdin /etc/credstore/wazo-greeter.redis
  systemctl restart wazo-greeter

For containers and the build tree, the target :target:`wazo-secrets` creates missing secrets at random, as ``wazo/compose/secrets/<name>-<secret>``,
readable by their owner. Overwrite a file to change a secret.

In the build tree
^^^^^^^^^^^^^^^^^

``cmake --build build --target run-<name>`` runs a service from the build tree, as the calling user, until Ctrl-C; ``run-all`` runs all of them in the order
of their needs, with backing services such as PostgreSQL in containers that publish their ports on loopback. Folders are below ``wazo/local/<name>``:
``config``, where a modified file is kept until the project's file is newer, ``state``, ``cache``, ``runtime``, ``log`` and ``credentials``. As on a machine,
the program gets its variables, arguments, installed files, certificates and secrets. There is no sandbox, no other user, no restart after a failure, no
gateway, no cron job, and no variable for the watchdog or ``TYPE notify``; a port below 1024 needs root.

The variables
^^^^^^^^^^^^^

Variables of additional ports end with the port's name, such as ``WAZO_PORT_METRICS``; those of needs begin with the need in upper case, such as
``POSTGRESQL_HOST`` and ``WAZO_AUTH_PORT``.

.. wazo-contract::

#]=======================================================================]

# _wazo_contract(<scope> <NAME> WHEN <condition> MACHINE <value> CONTAINER <value> LOCAL <value> [SYSTEMD <condition>] MEANING <sentence>)
#
# scope: service (a row for each), port (for each but the main one) or need (for each). Names, conditions and values see the fields of the service, those of a
# port or a need with port_ and need_ before them. SYSTEMD: when systemd itself sets the variable, so that the unit does not.
function(_wazo_contract scope name)
  set_property(GLOBAL APPEND PROPERTY _WAZO_CONTRACT_${scope} "${name}")
  _wazo_store_row("_WAZO_CONTRACT_${scope}_${name}" "WHEN;MACHINE;CONTAINER;LOCAL;SYSTEMD;MEANING" ${ARGN})
  if(NOT "SYSTEMD" IN_LIST ARGN)
    set_property(GLOBAL PROPERTY "_WAZO_CONTRACT_${scope}_${name}_SYSTEMD" OFF)
  endif()
endfunction()

set(main_port "NOT port STREQUAL \"\"")
_wazo_contract(service WAZO_LISTEN WHEN "${main_port}" MACHINE @listen@ CONTAINER 0.0.0.0 LOCAL 127.0.0.1 MEANING "The address to listen on.")
_wazo_contract(service WAZO_PORT WHEN "${main_port}" MACHINE @port@ CONTAINER @port@ LOCAL @port@ MEANING "The main port.")
_wazo_contract(port WAZO_LISTEN_@port_variable@ WHEN ON MACHINE @port_listen@ CONTAINER 0.0.0.0 LOCAL 127.0.0.1 MEANING
               "The address to listen on at a further port.")
_wazo_contract(port WAZO_PORT_@port_variable@ WHEN ON MACHINE @port_range@ CONTAINER @port_range@ LOCAL @port_range@ MEANING
               "A further port; of a range, its first and its last number with a hyphen between them.")
_wazo_contract(need @need_variable@_HOST WHEN ON MACHINE @need_machine_host@ CONTAINER @need_container_host@ LOCAL @need_local_host@ MEANING
               "Where a need is: a host, or for PostgreSQL on a machine the folder of its socket, which its clients take for a host.")
_wazo_contract(need @need_variable@_PORT WHEN "NOT need_port STREQUAL \"\"" MACHINE @need_port@ CONTAINER @need_port@ LOCAL @need_port@ MEANING
               "The port of a need, where it is known.")
_wazo_contract(service CONFIGURATION_DIRECTORY WHEN ON MACHINE @config_dir@ CONTAINER @config_dir@ LOCAL @local_dir@/config MEANING
               "The folder of its configuration; what overrides it is in conf.d there.")
_wazo_contract(service STATE_DIRECTORY WHEN "NOT state_dir STREQUAL \"\"" MACHINE @state_dir@ CONTAINER @state_dir@ LOCAL @local_dir@/state SYSTEMD
               "NOT drops_privileges" MEANING "The folder of its state.")
_wazo_contract(service CACHE_DIRECTORY WHEN "NOT cache_dir STREQUAL \"\"" MACHINE @cache_dir@ CONTAINER @cache_dir@ LOCAL @local_dir@/cache SYSTEMD
               "NOT drops_privileges" MEANING "The folder of its cache.")
_wazo_contract(service CREDENTIALS_DIRECTORY WHEN secrets MACHINE /run/credentials/@unit@ CONTAINER /run/secrets LOCAL @local_dir@/credentials SYSTEMD ON
               MEANING "The folder of its secrets, each a file of its name.")
_wazo_contract(service RUNTIME_DIRECTORY WHEN ON MACHINE @run_dir@ CONTAINER @run_dir@ LOCAL @local_dir@/runtime SYSTEMD "NOT drops_privileges" MEANING
               "The folder for sockets and the like, empty at every start.")
_wazo_contract(service LOGS_DIRECTORY WHEN ON MACHINE /var/log CONTAINER /var/log LOCAL @local_dir@/log MEANING
               "The folder of <name>.log and of further LOGS, for programs that open them.")
_wazo_contract(service WAZO_DATA_DIRECTORY WHEN ON MACHINE /usr/share/@name@ CONTAINER /usr/share/@name@ LOCAL @staged_dir@/usr/share/@name@ MEANING
               "The folder of what the package has for it to read.")
_wazo_contract(service WAZO_TLS_DIRECTORY WHEN "uses_ca" MACHINE @tls_directory@ CONTAINER @tls_directory@ LOCAL @build_dir@/certificates MEANING
               "The folder of ca.crt, of <name>.crt and of <name>.key.")
set(has_database "NOT database STREQUAL \"\"")
_wazo_contract(service POSTGRESQL_DATABASE WHEN "${has_database}" MACHINE @database@ CONTAINER @database@ LOCAL @database@ MEANING "The name of its database.")
_wazo_contract(service POSTGRESQL_USER WHEN "${has_database}" MACHINE @database_user@ CONTAINER @database_user@ LOCAL @database_user@ MEANING
               "The service's role in PostgreSQL; its password is the secret postgresql.")
unset(has_database)
_wazo_contract(service WAZO_TLS_CALLERS WHEN "callers" MACHINE @caller_names@ CONTAINER @caller_names@ LOCAL @caller_names@ MEANING
               "With MTLS: the names of the services that may call, separated by spaces; callers without a certificate of such a name must be refused.")
_wazo_contract(service PYTHONUNBUFFERED WHEN "interpreter MATCHES \"/python[0-9.]*$\"" MACHINE 1 CONTAINER 1 LOCAL 1 MEANING
               "Python holds nothing back that it prints.")
unset(main_port)
