# The run contract: what a program learns from its environment, by the same names wherever it runs. Whatever starts a program renders these rows.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

#[=======================================================================[.rst:
The run contract
----------------

A program learns from its environment where it runs, by the same names everywhere: where it is to listen, where its needs are, where its files are. Its unit
and its cron jobs set these variables on a machine, the image and the files for compose, swarms and Kubernetes in a container, and ``run-<name>`` in the build
tree. A compiled program reads them by the functions of ``<name>/service.hpp``, a Python program by those of the module ``wazo_service``, which lies beside it;
both take the declared value where a variable is not set. ``ENVIRONMENT`` and ``ENV_FILE`` of the service have the last word on all of them but those that
systemd sets itself.

.. code-block:: c++

  #include <wazo-greeter/service.hpp>
  server.bind(wazo_greeter::listen_address(), wazo_greeter::listen_port());
  connect(wazo_greeter::rabbitmq_host(), wazo_greeter::rabbitmq_port(), wazo_greeter::secret("rabbitmq"));

.. code-block:: python

  import wazo_service
  server = Server((wazo_service.listen_address(), wazo_service.listen_port()))

What the program prints is its log: ``/var/log/<name>.log`` on a machine, the log of the engine in a container, and ``wazo/local/<name>/log`` in the build tree.
A program that opens its log file by itself, in ``LOGS_DIRECTORY``, writes to the same place.

Secrets
^^^^^^^

``SECRETS`` names passwords, keys and tokens; those of PostgreSQL, Redis and RabbitMQ come with ``NEEDS``. Each is a file of ``CREDENTIALS_DIRECTORY``, wherever
the program runs, and never part of a package, an image, a generated file or the environment. ``ENV_FILE`` and ``ENVIRONMENT`` are for what anybody may read.
A file of ``CONFIG``, or an ``ENV_FILE``, that not everybody may read belongs to root and the service's group on the machine as well, but whoever gets the package
can read it.

On a machine, root puts the secret ``<secret>`` of a service into ``/etc/credstore/<name>.<secret>``; the service reads it after its next start. One that is not
there is no error: PostgreSQL knows a service by its user, and Redis asks for no password unless it is told to.

.. code-block:: sh

  printf %s "$password" | install -D -m 0600 /dev/stdin /etc/credstore/wazo-greeter.redis
  systemctl restart wazo-greeter

For containers, and in the build tree, the target :target:`wazo-secrets` makes those that are not there yet, by chance: ``wazo/compose/secrets/<name>-<secret>``,
readable by their owner. Write over one to have another.

In the build tree
^^^^^^^^^^^^^^^^^

``cmake --build build --target run-<name>`` starts a service from the build tree, as whoever calls it, until Ctrl-C; ``run-all`` starts all of them in the order
of their needs, with PostgreSQL and the like in containers whose ports are published on loopback. Folders are below ``wazo/local/<name>``: ``config``, where a
file that is changed stays as it is until the project's is newer, ``state``, ``cache``, ``runtime``, ``log`` and ``credentials``. The same as on a machine are the
variables, the arguments, the files that the package installs, certificates and secrets. There is no sandbox, no other user, no restart after a failure, no gateway, no
cron job, and no variable of a watchdog or of ``TYPE notify``; a port below 1024 needs root.

The variables
^^^^^^^^^^^^^

A port that is not the main one has its name at the end, as in ``WAZO_PORT_METRICS``; a need is in upper case, as in ``POSTGRESQL_HOST`` and ``WAZO_AUTH_PORT``.

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
_wazo_contract(port WAZO_LISTEN_@port_variable@ WHEN ON MACHINE @port_listen@ CONTAINER 0.0.0.0 LOCAL 127.0.0.1
               MEANING "The address to listen on at a further port.")
_wazo_contract(port WAZO_PORT_@port_variable@ WHEN ON MACHINE @port_range@ CONTAINER @port_range@ LOCAL @port_range@
               MEANING "A further port; of a range, its first and its last number with a hyphen between them.")
_wazo_contract(need @need_variable@_HOST WHEN ON MACHINE @need_machine_host@ CONTAINER @need_container_host@ LOCAL @need_local_host@
               MEANING "Where a need is: a host, or for PostgreSQL on a machine the folder of its socket, which its clients take for a host.")
_wazo_contract(need @need_variable@_PORT WHEN "NOT need_port STREQUAL \"\"" MACHINE @need_port@ CONTAINER @need_port@ LOCAL @need_port@
               MEANING "The port of a need, where it is known.")
_wazo_contract(service CONFIGURATION_DIRECTORY WHEN ON MACHINE @config_dir@ CONTAINER @config_dir@ LOCAL @local_dir@/config
               MEANING "The folder of its configuration; what overrides it is in conf.d there.")
_wazo_contract(service STATE_DIRECTORY WHEN "NOT state_dir STREQUAL \"\"" MACHINE @state_dir@ CONTAINER @state_dir@ LOCAL @local_dir@/state
               SYSTEMD "NOT drops_privileges" MEANING "The folder of its state.")
_wazo_contract(service CACHE_DIRECTORY WHEN "NOT cache_dir STREQUAL \"\"" MACHINE @cache_dir@ CONTAINER @cache_dir@ LOCAL @local_dir@/cache
               SYSTEMD "NOT drops_privileges" MEANING "The folder of its cache.")
_wazo_contract(service CREDENTIALS_DIRECTORY WHEN secrets MACHINE /run/credentials/@unit@ CONTAINER /run/secrets LOCAL @local_dir@/credentials SYSTEMD ON
               MEANING "The folder of its secrets, each a file of its name.")
_wazo_contract(service RUNTIME_DIRECTORY WHEN ON MACHINE @run_dir@ CONTAINER @run_dir@ LOCAL @local_dir@/runtime SYSTEMD "NOT drops_privileges"
               MEANING "The folder for sockets and the like, empty at every start.")
_wazo_contract(service LOGS_DIRECTORY WHEN ON MACHINE /var/log CONTAINER /var/log LOCAL @local_dir@/log
               MEANING "The folder of <name>.log and of further LOGS, for programs that open them.")
_wazo_contract(service WAZO_DATA_DIRECTORY WHEN ON MACHINE /usr/share/@name@ CONTAINER /usr/share/@name@ LOCAL @staged_dir@/usr/share/@name@
               MEANING "The folder of what the package has for it to read.")
_wazo_contract(service WAZO_TLS_DIRECTORY WHEN "uses_ca" MACHINE @tls_directory@ CONTAINER @tls_directory@ LOCAL @build_dir@/certificates
               MEANING "The folder of ca.crt, of <name>.crt and of <name>.key.")
_wazo_contract(service PYTHONUNBUFFERED WHEN "interpreter MATCHES \"/python[0-9.]*$\"" MACHINE 1 CONTAINER 1 LOCAL 1
               MEANING "Python holds nothing back that it prints.")
unset(main_port)
