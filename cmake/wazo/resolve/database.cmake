# The database of a service, and its migrations.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Databases
---------

A service that ``NEEDS postgresql`` has its own database, ``DATABASE``, and a role that owns it, ``DATABASE_USER``; the program gets their names in
``POSTGRESQL_DATABASE`` and ``POSTGRESQL_USER``. If they do not exist, the package creates them when it is installed, or before the service's
next start if PostgreSQL was not running; PostgreSQL's container creates them when its volume is new. Existing databases and roles are never changed. Use
``DATABASE none`` if the service uses another service's database.

On a machine PostgreSQL identifies a service by its user, over its socket. A created role also has a password, for connections over TCP and for a role that
is not named after the user: the secret ``postgresql``, which is random unless root has written ``/etc/credstore/<name>.postgresql`` before. If
``POSTGRESQL_HOST`` in ``/etc/default/<name>`` names another machine, nothing is created.

A purge of the package keeps the database, the role and its password. To delete what the package has created, create this file before the purge:

.. code-block:: sh

  touch /var/lib/wazo-service/<package>/drop-database
  apt purge <package>

``MIGRATE`` names a program with arguments that migrates the database to the version's schema, such as ``MIGRATE alembic upgrade head``. It runs as the
service's user, with its environment, secrets and sandbox, in its data folder (``WAZO_DATA_DIRECTORY``), which has the ``BACKEND``; to run the service's own
program, write the service's name. It runs before the service starts, until it has succeeded once for the version; ``apt install --reinstall`` runs it again.
If it fails, the service does not start, systemd retries as after any failure, and the journal has its output. It also runs before each start of a container,
on Kubernetes in an init container, and in the build tree before each ``run-<name>``. So it must be safe to run it again, or, with replicas, twice at the same
time. Alembic with PostgreSQL is safe, because a migration is one transaction.

.. code-block:: cmake
  :name: example-migrate

  wazo_add_service(wazo-poller PROGRAM poller.sh NEEDS postgresql MIGRATE alembic upgrade head DEPENDS alembic)

#]=======================================================================]

# reads: DATABASE DATABASE_USER has_program identifier needs user
# sets: database database_secret database_user
function(_wazo_resolve_database)
  set(database "")
  set(database_user "")
  set(database_secret "")
  if(NOT "postgresql" IN_LIST needs)
    _wazo_check_database()
  elseif(has_program AND NOT "${given_DATABASE}" STREQUAL "none")
    _wazo_first_of(database "${given_DATABASE}" "${identifier}")
    _wazo_first_of(database_user "${given_DATABASE_USER}" "${user}")
    set(database_secret "${database_user}-postgresql")
  endif()
  return(PROPAGATE database database_user database_secret)
endfunction()

function(_wazo_check_database)
  foreach(keyword DATABASE DATABASE_USER)
    if(NOT "${given_${keyword}}" STREQUAL "")
      _wazo_error("${subject}" "${keyword} ${given_${keyword}} needs a database: add NEEDS postgresql, or remove ${keyword}" "${declaration}")
    endif()
  endforeach()
endfunction()

# The service's own program stands in it by the service's name.
# reads: ARGUMENTS MIGRATE command has_program
# sets: migrate migrate_command
function(_wazo_resolve_migration)
  set(migrate "${given_MIGRATE}")
  set(migrate_command "${migrate}")
  if(NOT migrate STREQUAL "")
    list(POP_FRONT migrate_command first)
    list(LENGTH command length)
    list(LENGTH given_ARGUMENTS arguments)
    math(EXPR length "${length} - ${arguments}")
    list(SUBLIST command 0 ${length} own)
    if(NOT has_program)
      list(JOIN migrate " " shown)
      _wazo_error("${subject}" "MIGRATE ${shown} needs a program: add PROGRAM or BACKEND, or remove MIGRATE" "${declaration}")
    elseif(first STREQUAL name)
      list(PREPEND migrate_command ${own})
    else()
      list(PREPEND migrate_command "${first}")
    endif()
  endif()
  return(PROPAGATE migrate migrate_command)
endfunction()
