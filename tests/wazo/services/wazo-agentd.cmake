wazo_add_service(wazo-agentd
  DESCRIPTION "Wazo agent server"
  SECTION     python
  PROGRAM     agentd/wazo-agentd
  PORT        9493
  OPENAPI     agentd/api.yml
  WAIT        60
  GROUPS      www-data
  NEEDS       asterisk postgresql rabbitmq wazo-auth wazo-amid
  DATABASE    none
  AFTER       network-online.target
  CONFIG      agentd/config.yml
  STATE
  STANDBY     stop
  DEPENDS     python3-cheroot python3-flask python3-flask-cors python3-flask-restful python3-kombu python3-marshmallow python3-werkzeug
              wazo-auth-client-python3 wazo-amid-client-python3 wazo-bus-python3 xivo-libdao-python3 xivo-lib-python-python3)
