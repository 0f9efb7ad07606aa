# The database that a service has of its own, and what brings it to a version's state.
include_guard(GLOBAL)

#[=======================================================================[.rst:
Databases
---------

A service that ``NEEDS postgresql`` has a database of its own there, ``DATABASE``, and a role that owns it, ``DATABASE_USER``; the program finds their names in
``POSTGRESQL_DATABASE`` and ``POSTGRESQL_USER``. Where they are not there yet, they are made: by the package when it is installed, or before the service's next
start where PostgreSQL did not run; and by PostgreSQL's container when its volume is new. What is there already stays as it is, whoever made it.
``DATABASE none`` is for a service that uses the database of another one.

On a machine PostgreSQL knows a service by its user, over its socket. A role that is made has a password as well, for connections over TCP and for a role that is
not named as the user is: the secret ``postgresql``, which is made by chance unless root has put one into ``/etc/credstore/<name>.postgresql`` before. Where
``POSTGRESQL_HOST`` in ``/etc/default/<name>`` names another machine, nothing is made.

The database outlives the package: purging it keeps the database, the role and its password. To have deleted with it what it has made, say so before:

.. code-block:: sh

  touch /var/lib/wazo-service/<package>/drop-database
  apt purge <package>

``MIGRATE`` names a program and its arguments that bring the database to what the version expects, such as ``MIGRATE alembic upgrade head``. It runs as the
service's user, with its environment, secrets and sandbox, in the folder of its data (``WAZO_DATA_DIRECTORY``), where a ``BACKEND`` is; the service's own program is
named by the service's name. It runs before the service starts, until it has succeeded once for the version; ``apt install --reinstall`` lets it run again. If it
fails, the service does not start, systemd tries again as after any failure, and the journal has what it said. In a container it runs before each start of the
service, on a cluster in an init container, and in the build tree before each ``run-<name>``: running it again, or twice at once where a service has replicas, must
do no harm, which is so with Alembic and PostgreSQL, where a migration is one transaction.

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
