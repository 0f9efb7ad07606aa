# Whatever the outputs depend on changes: the next configuration comes to what a first one would come to. When nothing changes, nothing is rendered again.
option(LATER "A property that is set after the call" OFF)
wazo_platform(TEMPLATES templates MANIFESTS manifests)
wazo_add_service(
  wazo-probe
  PROGRAM probe.sh
  PORT AUTO
  CONFIG config.yml conf.d
  ENV_FILE env
  CHANGELOG changes.txt
  FRONTEND pages
  NEEDS redis)
if(LATER)
  set_target_properties(wazo-probe PROPERTIES WAZO_RESTART always)
endif()
