wazo_add_service(wazo-provd
  DESCRIPTION "Wazo provisioning daemon"
  SECTION     python
  PROGRAM     provd/wazo-provd
  ARGUMENTS   --pidfile=/run/wazo-provd/wazo-provd.pid --rundir=/ --uid=wazo-provd --gid=wazo-provd --no_save
              --logger wazo_provd.main.twistd_logs wazo-provd
  TYPE        forking
  DROPS_PRIVILEGES
  PORT        8666
  API_VERSION 0.2
  OPENAPI     provd/api.yml
  NEEDS       rabbitmq wazo-auth wazo-amid wazo-confgend
  BEFORE      monit
  CONFIG      provd/config.yml provd/conf.d provd/base_raw_config.json provd/info_extractor.py.conf.default provd/retriever.py.conf.default
              provd/retriever.py.conf.secure provd/updater.py.conf.default provd/updater.py.conf.secure
  LOGS        wazo-provd-fail2ban.log
  STATE CACHE
  CRON        "30 2 * * * /usr/bin/find /var/cache/wazo-provd -type f -mtime +30 -delete"
  STANDBY     stop
  RESTART     no
  EXCEPT      consul "nobody looks it up there"
  DEPENDS     python3-jinja2 python3-kombu python3-openssl python3-pydantic python3-twisted unar unrar-free unzip wazo-amid-client-python3
              wazo-auth-client-python3 wazo-bus-python3 xivo-lib-fetchfw-python3 xivo-lib-python-python3)
wazo_add_port(wazo-provd provisioning 18667 PROTOCOL http)
wazo_add_port(wazo-provd tftp 69 PROTOCOL udp LISTEN 0.0.0.0)
wazo_add_route(wazo-provd /device/provisioning/ PORT provisioning)
