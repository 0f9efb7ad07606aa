# What of one service is in files of others is rendered again when it changes, and nothing else is.
set(STYLE wazo CACHE STRING "Styles of all services")
string(REPLACE "," ";" STYLE "${STYLE}")
wazo_platform(STYLE ${STYLE} TEMPLATES templates)
include(services.cmake)
