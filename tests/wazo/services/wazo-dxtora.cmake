wazo_add_service(wazo-dxtora
  DESCRIPTION "Wazo DHCP extractor agent"
  SECTION     python
  PROGRAM     dxtora/wazo-dxtora
  GROUPS      www-data
  NEEDS       wazo-auth wazo-provd
  CONFIG      dxtora/config.yml
  STANDBY     stop
  RESTART     no
  DEPENDS     wazo-auth-client-python3 wazo-provd-client-python3 xivo-lib-python-python3)
