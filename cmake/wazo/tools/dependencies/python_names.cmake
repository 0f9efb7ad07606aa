# Which Debian package a Python distribution is in. Debian's policy is python3-<module>, which is mostly the distribution's name; the table has the others.
include_guard(GLOBAL)

foreach(
  row
  "attrs python3-attr"
  "beautifulsoup4 python3-bs4"
  "cherrypy python3-cherrypy3"
  "dbus-python python3-dbus"
  "flask-wtf python3-flaskext.wtf"
  "grpcio-tools python3-grpc-tools"
  "msgpack-python python3-msgpack"
  "opencv-python python3-opencv"
  "pillow python3-pil"
  "psycopg2-binary python3-psycopg2"
  "psycopg-binary python3-psycopg"
  "pycrypto python3-pycryptodome"
  "pyjwt python3-jwt"
  "pyopenssl python3-openssl"
  "pyserial python3-serial"
  "python-dateutil python3-dateutil"
  "pytz python3-tz"
  "pyyaml python3-yaml"
  "pyzmq python3-zmq"
  "websocket-client python3-websocket")
  string(REPLACE " " ";" row "${row}")
  list(GET row 0 distribution)
  list(GET row 1 package)
  set_property(GLOBAL PROPERTY "_WAZO_PYTHON_PACKAGE_${distribution}" "${package}")
endforeach()
unset(row)
unset(distribution)
unset(package)

# What code imports of a distribution, where that is not its name with underscores.
foreach(
  row
  "attrs attr" "beautifulsoup4 bs4" "dbus-python dbus" "grpcio grpc" "msgpack-python msgpack" "opencv-python cv2" "pillow PIL" "psycopg2-binary psycopg2"
  "psycopg-binary psycopg" "pycryptodome Crypto" "pyjwt jwt" "pyopenssl OpenSSL" "pyserial serial" "python-consul consul" "python-dateutil dateutil"
  "python-ldap ldap" "python-xmlsec xmlsec" "pyyaml yaml" "pyzmq zmq" "swagger-py swaggerpy" "websocket-client websocket")
  string(REPLACE " " ";" row "${row}")
  list(GET row 0 distribution)
  list(GET row 1 module)
  set_property(GLOBAL PROPERTY "_WAZO_PYTHON_MODULE_${distribution}" "${module}")
endforeach()
unset(row)
unset(distribution)
unset(module)

function(_wazo_module_of distribution out)
  string(TOLOWER "${distribution}" name)
  string(REGEX REPLACE "[-_]+" "-" name "${name}")
  get_property(module GLOBAL PROPERTY "_WAZO_PYTHON_MODULE_${name}")
  if("${module}" STREQUAL "")
    string(REPLACE "-" "_" module "${name}")
  endif()
  set(${out} "${module}" PARENT_SCOPE)
endfunction()

# The names that a distribution's package may have, the likeliest first: of the table; the normalised name (PEP 503), also with the dots that Debian keeps;
# and the name without py or python, as in python3-yaml and python3-dateutil.
function(_wazo_python_packages distribution out)
  string(TOLOWER "${distribution}" dotted)
  string(REGEX REPLACE "[-_]+" "-" dotted "${dotted}")
  string(REGEX REPLACE "[.]+" "-" name "${dotted}")
  get_property(known GLOBAL PROPERTY "_WAZO_PYTHON_PACKAGE_${name}")
  set(candidates ${known} python3-${dotted} python3-${name})
  if(name MATCHES "^(python-?|py-?)(.+)$")
    list(APPEND candidates python3-${CMAKE_MATCH_2})
  endif()
  list(REMOVE_DUPLICATES candidates)
  set(${out} "${candidates}" PARENT_SCOPE)
endfunction()
