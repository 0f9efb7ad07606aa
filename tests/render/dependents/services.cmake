wazo_add_service(
  wazo-first
  PROGRAM probe.sh
  PORT 9701
  NEEDS wazo-second redis)
wazo_add_service(wazo-second PROGRAM probe.sh PORT 9702)
wazo_add_port(wazo-second media 9710-9712)
wazo_add_route(wazo-second /api/media)
wazo_add_process(wazo-second wazo-worker ARGUMENTS --work)
wazo_add_service(wazo-third PROGRAM probe.sh PORT 9704 CONFIG config.yml)
