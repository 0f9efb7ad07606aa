# The shape of a call: every way to get it wrong, reported together.
wazo_add_service(wazo-misspelt PROGRAM program PROTOCOLL http)
wazo_add_service(wazo-behind-list PROGRAM program NEEDS redis GROUPZ video)
wazo_add_service(wazo-behind-text PROGRAM program ARGUMENTS --mode DESCRIPTON)
wazo_add_service(wazo-behind-files PROGRAM program CONFIG program LOGZ)
wazo_add_service(wazo-far PROGRAM program QUXQUXQUX)
wazo_add_service(wazo-first stray PROGRAM program)
wazo_add_service(wazo-twice PROGRAM program USER root USER daemon)
wazo_add_service(wazo-missing PROGRAM program USER)
wazo_add_service(wazo-between PROGRAM program USER GROUP root)
wazo_add_service(wazo-empty PROGRAM program USER "")
wazo_add_service(wazo-empty-item PROGRAM program NEEDS redis "")
wazo_add_service(wazo-flag PROGRAM program STATE forever)
wazo_add_service(wazo-two PROGRAM program USER root daemon)
wazo_add_service(wazo-three PROGRAM program PROT AUTO CONFIGG x STANDBYY y)
wazo_add_service(wazo-answer PROGRAM program STATE yes)
wazo_add_service(wazo-small PROGRAM program user root)
wazo_add_service(
  wazo-lines
  PROGRAM program
  USR root)
wazo_add_route(wazo-empty /x READTIMEOUT 3)
wazo_add_port(wazo-empty rpc 7000 LISTN 127.0.0.1)
