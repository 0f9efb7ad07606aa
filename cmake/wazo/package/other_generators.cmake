# Read by cpack for a generator other than DEB. An archive has the files of all services, as `cmake --install` installs them. No other package is made: users,
# configuration files and daemons need Debian's maintainer scripts.
if(NOT CPACK_GENERATOR MATCHES "^(TGZ|STGZ|TXZ|TBZ2|TZ|TZST|ZIP|7Z)$")
  message(
    FATAL_ERROR
      "WazoService: `cpack -G DEB` makes the services' packages, and `cpack -G TGZ` an archive of their files; ${CPACK_GENERATOR} is refused, because "
      "such a package would create no user and start no service")
endif()
