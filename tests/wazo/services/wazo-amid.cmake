wazo_add_service(wazo-amid
  DESCRIPTION "Wazo PBX's Proxy for Asterisk's AMI Events"
  SECTION     python
  PROGRAM     amid/wazo-amid
  INTERPRETER /usr/bin/python3
  ENVIRONMENT PYTHONUNBUFFERED=1
  PORT        9491
  OPENAPI     amid/api.yml
  NEEDS       asterisk rabbitmq wazo-auth
  AFTER       network-online.target
  CONFIG      amid/config.yml
  STANDBY     stop
  EXCEPT      consul "nobody looks it up there"
  DEPENDS     python3-cheroot python3-flask python3-flask-cors python3-flask-restful python3-jsonpatch python3-kombu python3-marshmallow python3-requests
              python3-werkzeug wazo-auth-client-python3 wazo-bus-python3 xivo-lib-python-python3)
