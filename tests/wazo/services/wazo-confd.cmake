wazo_add_service(wazo-confd
  DESCRIPTION "Wazo configuration server"
  SECTION     python
  PROGRAM     confd/wazo-confd
  USER        www-data
  PORT        9486
  API_VERSION 1.1
  OPENAPI     confd/api.yml
  WAIT        60
  NEEDS       postgresql rabbitmq asterisk wazo-auth wazo-provd wazo-sysconfd
  DATABASE    none
  CONFIG      confd/config.yml
  CRON        "15 4 * * * /usr/bin/wazo-confd --clean"
  DEPENDS     asterisk-doc python3-cheroot python3-consul python3-flask python3-flask-cors python3-flask-restful python3-kombu python3-marshmallow
              python3-netifaces python3-pycountry python3-requests python3-werkzeug python3-phonenumbers wazo-auth-client-python3 wazo-provd-client-python3
              wazo-bus-python3 xivo-lib-python-python3 xivo-libdao-python3 xivo-manage-db)
wazo_add_route(wazo-confd /api/confd/1.1/guests PUBLIC)
wazo_add_route(wazo-confd /api/confd/1.1/users/import READ_TIMEOUT 1800)
wazo_add_route(wazo-confd /api/confd/1.1/wizard PUBLIC READ_TIMEOUT 180)
wazo_add_route(wazo-confd /api/confd READ_TIMEOUT 180)
