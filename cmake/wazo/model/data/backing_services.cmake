# The backing services: unit, Debian package, port, network on a compose platform, user, and the host that
# clients use on a machine.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../common/properties.cmake")

#[=======================================================================[.rst:
Backing services
^^^^^^^^^^^^^^^^

``NEEDS`` can name services and these backing services. Each need adds its unit to ``After=`` and ``Wants=``, its package to ``Recommends``,
and its network to the service's container.

.. wazo-backing-services::

#]=======================================================================]

function(_wazo_backing_service name unit package port network user host)
  set_property(GLOBAL APPEND PROPERTY _WAZO_BACKING_SERVICES ${name})
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_UNIT "${unit}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_PACKAGE "${package}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_PORT "${port}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_NETWORK "${network}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_HOST "${host}")
  set_property(GLOBAL APPEND PROPERTY _WAZO_EXISTING_USERS ${user})
endfunction()

#                      name       unit                    package         port network        user       host
_wazo_backing_service(postgresql postgresql.service postgresql 5432 pg-network postgres /run/postgresql)
_wazo_backing_service(redis redis-server.service redis-server 6379 redis-network redis 127.0.0.1)
_wazo_backing_service(rabbitmq rabbitmq-server.service rabbitmq-server 5672 amqp-network rabbitmq 127.0.0.1)
_wazo_backing_service(consul consul.service consul 8500 consul-network consul 127.0.0.1)
_wazo_backing_service(asterisk asterisk.service asterisk 5038 asterisk-network asterisk 127.0.0.1)
_wazo_backing_service(grpc "" "" "" grpc-network "" "")
_wazo_backing_service(internet network-online.target "" "" outside-network "" "")
_wazo_backing_service(nginx nginx.service nginx 443 gateway-network www-data 127.0.0.1)
_wazo_backing_service(monit monit.service monit 2812 "" root 127.0.0.1)

# What runs in a container where a backing service is needed: the official images' own terms, by keyword. A backing service without a row has no container.
# PASSWORD own: one per service; otherwise the name of a shared secret.
function(_wazo_backing_container name)
  _wazo_store_row(_WAZO_BACKING_${name} "CONTAINER;IMAGE;RUNS_AS;VOLUME;STOP_SIGNAL;PASSWORD;HEALTH;COMMAND;ENVIRONMENT;SECRETS;FILES;TMPFS;CAPABILITIES"
                  ${ARGN})
endfunction()

# Most images start as root, see to their volume, and become a user of their own. RUNS_AS services: it runs as the services' containers do, and so can read
# the secrets that it shares with them.
set(become_user CHOWN DAC_OVERRIDE FOWNER SETGID SETUID)
_wazo_backing_container(
  postgresql
  CONTAINER
  postgres
  IMAGE
  postgres:15
  VOLUME
  /var/lib/postgresql/data
  # It does not wait for its clients to leave.
  STOP_SIGNAL
  SIGINT
  PASSWORD
  own
  # The image itself runs the file on a new volume only. A server that is only being set up has no port yet.
  COMMAND
  sh
  -c
  "sh /docker-entrypoint-initdb.d/databases.sh wait & exec docker-entrypoint.sh postgres"
  HEALTH
  pg_isready
  --quiet
  --username=postgres
  --host=127.0.0.1
  RUNS_AS
  services
  # Below the volume's top, which another user has.
  ENVIRONMENT
  POSTGRES_PASSWORD_FILE=/run/secrets/postgres-password
  PGDATA=/var/lib/postgresql/data/pgdata
  SECRETS
  postgres-password
  FILES
  postgres/databases.sh:/docker-entrypoint-initdb.d/databases.sh
  TMPFS
  /run/postgresql
  /tmp)
_wazo_backing_container(
  redis
  CONTAINER
  redis
  IMAGE
  redis:7
  VOLUME
  /data
  PASSWORD
  redis-password
  SECRETS
  redis-password
  # No password stands on a command line.
  COMMAND
  sh
  -c
  "umask 077 && printf 'appendonly yes\\nrequirepass %s\\n' \"$(cat /run/secrets/redis-password)\" >/tmp/redis.conf && \
chown redis /tmp/redis.conf && exec docker-entrypoint.sh redis-server /tmp/redis.conf"
  HEALTH
  sh
  -c
  "REDISCLI_AUTH=$(cat /run/secrets/redis-password) redis-cli ping | grep -q PONG"
  TMPFS
  /tmp
  CAPABILITIES
  ${become_user})
_wazo_backing_container(
  rabbitmq
  CONTAINER
  rabbitmq
  IMAGE
  rabbitmq:3
  VOLUME
  /var/lib/rabbitmq
  PASSWORD
  rabbitmq-password
  SECRETS
  rabbitmq-password
  COMMAND
  sh
  -c
  "RABBITMQ_DEFAULT_PASS=$(cat /run/secrets/rabbitmq-password) exec docker-entrypoint.sh rabbitmq-server"
  # It accepts connections later than it answers.
  HEALTH
  rabbitmq-diagnostics
  --quiet
  check_port_connectivity
  FILES
  rabbitmq/20-wazo.conf:/etc/rabbitmq/conf.d/20-wazo.conf
  TMPFS
  /tmp
  /var/log/rabbitmq
  CAPABILITIES
  ${become_user})
_wazo_backing_container(consul CONTAINER consul IMAGE hashicorp/consul:1.15 VOLUME /consul/data COMMAND agent -server -bootstrap-expect=1 -client=0.0.0.0
                        HEALTH consul members TMPFS /tmp CAPABILITIES ${become_user})
unset(become_user)

# Internal networks of backing services. Other networks are reachable from outside if a port is published.
set_property(GLOBAL PROPERTY _WAZO_INTERNAL_NETWORKS pg-network redis-network amqp-network consul-network asterisk-network)

# Users that every Debian has (base-passwd); the backing services' own users exist on the machines that run them.
set_property(GLOBAL APPEND PROPERTY _WAZO_EXISTING_USERS root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc nobody)
