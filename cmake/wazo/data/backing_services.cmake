# What a service may need that no project of ours makes: its unit, its Debian package, its port, and its network on a compose platform.
include_guard(GLOBAL)

function(_wazo_backing_service name unit package port network user)
  set_property(GLOBAL APPEND PROPERTY _WAZO_BACKING_SERVICES ${name})
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_UNIT "${unit}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_PACKAGE "${package}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_PORT "${port}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_NETWORK "${network}")
  set_property(GLOBAL PROPERTY _WAZO_BACKING_${name}_USER "${user}")
endfunction()

#                      name       unit                    package         port network        user
_wazo_backing_service(postgresql postgresql.service      postgresql      5432 pg-network     postgres)
_wazo_backing_service(redis      redis-server.service    redis-server    6379 redis-network  redis)
_wazo_backing_service(rabbitmq   rabbitmq-server.service rabbitmq-server 5672 amqp-network   rabbitmq)
_wazo_backing_service(consul     consul.service          consul          8500 consul-network consul)
_wazo_backing_service(asterisk   asterisk.service        asterisk        5038 asterisk-network asterisk)
_wazo_backing_service(grpc       ""                      ""              ""   grpc-network   "")
_wazo_backing_service(nginx      nginx.service           nginx           443  gateway-network www-data)
_wazo_backing_service(monit      monit.service           monit           2812 ""             root)

# Users that every Debian has (base-passwd); the backing services' own users exist on the machines that run them.
set_property(GLOBAL PROPERTY _WAZO_EXISTING_USERS root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc nobody)
