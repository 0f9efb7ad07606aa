# What each message of the module means, for the reference: why it is an error, where the message itself says only what and what to do.
include_guard(GLOBAL)

# _wazo_explain(<message> <meaning>): the message as in the code, with "…" for the values in it.
function(_wazo_explain message meaning)
  string(MD5 key "${message}")
  set_property(GLOBAL APPEND PROPERTY _WAZO_MESSAGES ${key})
  set_property(GLOBAL PROPERTY "_WAZO_MESSAGE ${key}" "${message}")
  set_property(GLOBAL PROPERTY "_WAZO_MEANING message ${key}" "${meaning}")
endfunction()

# --- the shape of a call -----------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[unknown keyword ……]]
              "The command does not have this keyword; the message suggests the nearest one. Words in capitals after a list count as keywords too.")
_wazo_explain([[unknown property ……]]
              "A property WAZO_… that is not a keyword would have no effect. Properties that the project defines with define_property() are accepted.")
_wazo_explain([[… is given twice: combine them]] "CMake alone would silently take the last one.")
_wazo_explain([[… has no value: give one, or remove the keyword]] "The keyword is followed by another keyword or by the end of the call.")
_wazo_explain([[… has an empty value: give one, or remove the keyword]] "Usually an unset variable.")
_wazo_explain([[… …: unexpected argument "…": remove it, or add its keyword]]
              "A flag takes no value, and most keywords take one; the argument is not part of any keyword.")
_wazo_explain([[… "…" contains a control character such as a tab or newline: remove it]] "Such a value could end a line of a generated file and begin another.")
_wazo_explain([[… "…" is not valid UTF-8, or contains a Unicode control character: retype it]] "Programs would misread such bytes, or stop there.")
_wazo_explain([[… … cannot be read: give the user who runs cmake read permission]] "The file, or a folder above it, is closed to that user.")
_wazo_explain([[the name … is a target of CMake or of this module: choose another]] "A service's target has the service's name.")
_wazo_explain([[the name … is reserved by Debian, a backing service or the platform: choose another]]
              "The package would overwrite files of that name, and delete them when it is purged.")
_wazo_explain([[PACKAGE … is reserved by Debian, a backing service or the platform: choose another]] "It would replace that package.")
_wazo_explain([[LOGS … is reserved by Debian or a backing service: choose another, such as …-audit.log]]
              "Two programs would write to it, and a purge would delete it.")
_wazo_explain([[DESCRIPTION has only an article or a full stop: describe what the service does]] "A package needs a synopsis.")
_wazo_explain([[… … is not a file: name a file]] "The keyword takes a file, but this is a folder or a device.")
_wazo_explain([[… … is invalid: …]] "The value does not match its type.")
_wazo_explain([[… … does not exist: name a …, relative to …]] "Paths are relative to the directory of the CMakeLists.txt that makes the call.")
_wazo_explain([[CONFIG … and … would both be installed as /…: rename one of them]] "Files go to /etc/<name>/ by their own names, without their folders.")
_wazo_explain([[… … is not a directory: name a directory]] "The keyword takes a folder, but this is a file.")

# --- declarations ------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the platform is already declared: combine the two calls]] "wazo_platform() is called once for a whole project.")
_wazo_explain([[must come before the first service, but … is already declared: move the call up]] "The platform must be known when a service is declared.")
_wazo_explain([[the name "…" is invalid: …; not a word that YAML reads as true, false or null]]
              "The name becomes a host name, a user name and a key of YAML files.")
_wazo_explain([[the service is already declared: rename one of them]] "A service is declared once; later calls set its properties, or add routes and ports.")
_wazo_explain([[the target … is not an executable of this project: rename the service]] "The program must be an executable that the project itself builds.")
_wazo_explain([[there is no service …: …]] "Declare routes and ports after their service.")
_wazo_explain([[the name … is invalid: …]] "The name of a port is used in other names and in manifests.")
_wazo_explain([[the number … is invalid: …]] "A port, a range of ports, or AUTO.")
_wazo_explain([[the path … is invalid: …]] "The path is written to the gateway's configuration, where other characters have a special meaning.")
_wazo_explain([[the service already has a port named …: choose another name]] "The main port is named main.")

# --- ports -------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[belongs to …]] "Another service of the project, an installed service (MANIFESTS) or the platform uses the port.")
_wazo_explain([[is already used by another port of this service]] "All ports of a range count.")
_wazo_explain([[is reserved by wazo_platform(RESERVED_PORTS)]] "The project reserves the port.")
_wazo_explain([[is commonly used for testing]] "The service would conflict with programs that developers start on it.")
_wazo_explain([[is above 65535]] "A range ends too high, or PORT AUTO has found no free port.")
_wazo_explain([[… … is below 1024: choose another, or add CAPABILITIES CAP_NET_BIND_SERVICE]]
              "Only root, or a program with that capability, may bind such a port.")
_wazo_explain([[… is not a JSON object (…): fix it, or delete it to reassign all ports]] "Usually the result of a merge.")
_wazo_explain([[… has two lines for …: keep one]] "Two merged branches have each assigned the service a port.")
_wazo_explain([[… assigns … the port …: write a number from 1 to 65535, or remove the line]] "The value of a service in wazo-ports.json is not a valid port.")
_wazo_explain([[… AUTO has no port in wazo-ports.json, and WAZO_PORTS_LOCKED forbids adding one: configure without WAZO_PORTS_LOCKED, and commit the file]]
              "A port assigned now could differ from the one assigned elsewhere.")
_wazo_explain([[… cannot be written (…): configure once in a writable checkout, and commit the file]]
              "A port was assigned that is not in wazo-ports.json. A read-only checkout needs a complete file.")
_wazo_explain([[… … needs a main port: add PORT AUTO, or remove …]] "The keyword describes the main port, and the service has none.")
_wazo_explain([[a process of this name is already declared: rename one of them]] "Units, logs and containers are named after processes and services.")
_wazo_explain([[the name … belongs to a service: rename the process]] "Units, logs and containers are named after processes and services.")
_wazo_explain([[the target … is not an executable of this project: rename the process]] "The program must be an executable that the project itself builds.")
_wazo_explain([[MODULE … needs a BACKEND of the service: add it, or remove MODULE]] "Modules are looked for in the folder that BACKEND becomes.")
_wazo_explain([[the service has no program: declare the process as a service]] "Only a service with a program can have additional processes.")
_wazo_explain([[it would run the same command as the service: set PROGRAM, MODULE or ARGUMENTS, or add an executable target …]]
              "Two of the same would want the same port.")
_wazo_explain([[the target … is compiled, but the program of … is not: declare the process as a service]] "The package of a script is for all architectures.")
_wazo_explain([[MODULE …: BACKEND … has neither ….py nor …/__main__.py: add one of them]] "python3 -m starts the module, and looks for it there.")
_wazo_explain([[… … needs a BACKEND: add BACKEND, or remove …]] "Modules and shared folders are installed with the BACKEND.")
_wazo_explain([[HEALTH … is an HTTP path, but PROTOCOL is …: remove one of them]] "Other protocols have no paths: use HEALTH grpc, tcp or none.")
_wazo_explain([[MTLS refuses the gateway, which has a route to it: add INTERNAL, or remove MTLS]] "The gateway has no client certificate.")
_wazo_explain([[HEALTH grpc needs PROTOCOL grpc, but PROTOCOL is …: use HEALTH tcp, or remove one of them]]
              "Only a gRPC port answers grpc.health.v1.Health/Check.")
_wazo_explain([[HEALTH tcp needs a connection, but PROTOCOL udp has none: use HEALTH none]] "Nothing shows whether a program listens on a UDP port.")
_wazo_explain([[WAIT … waits for a connection, but PROTOCOL udp has none: remove WAIT]] "Nothing shows whether a UDP port is open.")

# --- routes ------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the path … already belongs to …: choose another]]
              "nginx does not start with two locations for one path. Paths are compared without a trailing slash.")
_wazo_explain([[the path … is inside the prefix … of …: choose a path outside it]] "The longer path wins, so that service would lose requests.")
_wazo_explain([[the path … belongs to …, whose path is …: choose another]]
              "A known service of the platform uses the path, even if this project does not declare that service.")
_wazo_explain([[its path … belongs to …: rename the service, or use INTERNAL and add another path with wazo_add_route()]]
              "The prefix follows from the service's name, and a known service of the platform uses it.")
_wazo_explain([[the path … has an empty segment, . or .., which nginx removes from every request: write the path without it]]
              "nginx normalizes a request's path before it selects a location, so the route would never match.")
_wazo_explain([[the port … has PROTOCOL …, which the gateway cannot route by path: use a port with PROTOCOL http]]
              "A location forwards only HTTP and WebSocket.")
_wazo_explain([[PORT … is not a port of this service: declare it with wazo_add_port(… … …)]] "A route must name a port of its own service.")
_wazo_explain([[the service has no main port: set PORT in wazo_add_service() or in this call]] "A route needs a port to forward to.")
_wazo_explain([[HEADERS has a name without a value: give names and values in turn]] "The list has an odd number of items.")
_wazo_explain([[HEADERS … is not a header name: use letters, digits and hyphens]] "The list alternates names and values, starting with a name.")

# --- programs and users ------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the service has no program: add an executable target …, or set PROGRAM, BACKEND or FRONTEND]]
              "No executable target has the name of the service.")
_wazo_explain([[… each define the program: keep one]] "An executable target, PROGRAM and BACKEND are mutually exclusive.")
_wazo_explain([[BACKEND … has neither server.py nor main.py: add one of them, or set MODULE]] "One of them must be the program.")
_wazo_explain([[USER … is invalid: …]] "The package would create a user of that name.")
_wazo_explain([[REPLACES … is this package itself: give its former name]] "A package cannot replace itself.")
_wazo_explain([[USER …, which this package would create, already belongs to …: …]] "Purging one package would affect the other's user.")
_wazo_explain([[WATCHDOG … needs a program that notifies systemd: use TYPE notify, or remove WATCHDOG]] "systemd would kill a program that never notifies it.")

# --- needs -------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[NEEDS … is unknown: …]] "It is not a service of the project, of MANIFESTS or of the platform, nor a backing service.")
_wazo_explain([[NEEDS form a cycle: … needs …: remove one of these needs]] "There is no start order that satisfies all these needs.")

# --- names and packages ------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[DESCRIPTION "…" starts with the service's name: describe what it does (extended-description-starts-with-name)]] "Debian's policy of synopses.")
_wazo_explain([[DESCRIPTION "…" has … characters: shorten it to at most 79 (synopsis-too-long)]] "Debian's policy of synopses.")
_wazo_explain([[PACKAGE … already belongs to …: …]] "Two packages with the same name cannot be installed together.")
_wazo_explain([[… already belongs to …: …]] "Only one service can have it.")
_wazo_explain([[KEY … already belongs to …: …]] "The key is unique in the platform's table of services.")
_wazo_explain([[KEY … belongs to the platform: choose another, or add SYSTEM if this is that service]]
              "Registering it would take over the row of a service that is part of the platform.")
_wazo_explain([[SYSTEM is only for the platform's services, and KEY … is not one of them: set KEY to one of …, or remove SYSTEM]]
              "The flag marks a row that the platform itself creates.")
_wazo_explain([[the unit … belongs to the platform: rename the service]] "Installing the package would replace the platform's unit.")
_wazo_explain([[KEY … is a section of the platform in …: choose another]] "The service's own section of that file is named by its key.")
_wazo_explain([[the log file … already belongs to …: …]] "Two programs would write to one file and rotate it.")
_wazo_explain([[SANS: the name … already belongs to …: …]] "A caller that checks the name could not tell the two services apart.")
_wazo_explain([[container_name … already belongs to …: …]] "The second container of that name would silently replace the first.")
_wazo_explain([[container_name …, which NEEDS … adds, already belongs to …: …]] "The backing service runs in a container of that name.")
_wazo_explain([[container_name nginx belongs to the gateway: rename the service]] "The gateway runs in a container of that name.")
_wazo_explain([[EXCEPT … is not a checklist item: …]] "The manual page cmake-wazo-service(7) lists the items.")
_wazo_explain([[EXCEPT … has no reason: give items and reasons in turn]] "The report shows the reason.")
_wazo_explain([[MANIFESTS: … is not a service manifest (…): remove the file]] "The folder must contain only manifests, like /usr/share/wazo-service/manifests.")
_wazo_explain([[MANIFESTS: … has manifest_version …, but this WazoService reads up to …: install a newer WazoService, or remove the file]]
              "A newer WazoService has made the package, in a form that may mean something else.")
_wazo_explain([[CONFIG … is merged into …, but is not a JSON object: fix it]]
              "In style opentera, the project's file becomes one or more sections of the service's JSON file.")
_wazo_explain([[CONFIG … has the section …, which is generated: remove it, and declare its contents with keywords]] "Duplicated settings would drift apart.")
_wazo_explain([[ENDPOINTS …: … already have …: keep one of them]] "The platform's table has one page for each kind of caller.")
_wazo_explain([[… … needs a database: add NEEDS postgresql, or remove …]] "Without the need, no database would be created.")
_wazo_explain([[MIGRATE … needs a program: add PROGRAM or BACKEND, or remove MIGRATE]] "It runs before the service's program starts, as its user.")
_wazo_explain([[VENDORS … is not in REQUIREMENTS: correct the name, or remove it]] "The keyword only leaves out dependencies that REQUIREMENTS would add.")

# --- files and folders -------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain(
  [[the path … contains characters that CMake cannot always handle: use no brackets, semicolons, backslashes, quotes, control characters, @name@, nor any of * ? $ # | < >]]
  "CMake, CPack or a build tool would misread the path of the source or build directory.")
_wazo_explain([[…: CMake cannot handle the name … (control characters, brackets, semicolons, backslashes, * and ?): rename it]]
              "In a CMake list such a name would become two names, or another name.")
_wazo_explain([[…: … cannot be read: give the user who runs cmake read permission]] "The package needs every file of the folder.")
_wazo_explain([[…: the name … is not valid UTF-8, or contains a Unicode control character: rename it]]
              "CMake cannot hold such a name, and programs print it as something else.")
_wazo_explain([[…: … is a link that leads out of the folder: replace it with the file]] "The package would contain the link's target.")
_wazo_explain([[…: … is a broken link: remove it]] "There is nothing to copy.")
_wazo_explain([[…: … is a link to a parent folder, or lies behind another link: remove it]] "The folder would contain itself without end.")
_wazo_explain([[…: … is neither a file nor a folder: remove it]] "Reading a pipe, a socket or a device may never end.")
_wazo_explain([[FRONTEND …: the gateway would publish the hidden file …: move it out of the folder]]
              "A FRONTEND is public, and files such as .htpasswd or .env are not meant to be. Only .well-known is.")
_wazo_explain([[FRONTEND …: the gateway would publish the private key …: move it out of the folder]] "The file name is typical of a private key.")
_wazo_explain([[… cannot be written (…): check the free disk space and the permissions]]
              "Nothing has changed: files are replaced only after all of them are prepared.")

# --- templates ---------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the format of … is unknown: add a row to render/formats.cmake, or use a known file extension]]
              "The format determines how values are escaped; a file with an unknown format cannot be written safely.")
_wazo_explain([[the value of @…@ cannot be written as …: …]] "The variable is not set, or the format cannot represent a character of its value.")
_wazo_explain([[the template contains a control character: remove it]] "The characters 1 to 5 are reserved.")
_wazo_explain([[%… is not a command: write %command(arguments), or %% for a line that begins with %]]
              "A percent sign in the first column starts a line of code.")
_wazo_explain([[%…() is unknown: use a CMake command, insert(), load(), join(), split() or registered()]] "The name of the command is misspelt.")
_wazo_explain([[%…() has no matching %…()]] "The block was not opened, or a block inside it is still open.")
_wazo_explain([[%…() is never closed: add %end…()]] "The message names the line where the block begins.")
_wazo_explain([[%…() is outside %if()]] "There is no %if() before it.")
_wazo_explain([[%…: there is no such kind of record]] "The kinds of records are those of this manual's tables of fields.")
_wazo_explain([[there is no part …: add it below parts/ in a template tree]] "Parts are searched in all template trees.")
_wazo_explain([[two files would be written to …: rename one of them]] "Two templates, or a template and a declared file, have the same path.")

# --- packages and new services -----------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[it contains no files: build the project first, or give the service a program]] "cpack was run before the programs were built.")
_wazo_explain([[… is not for …: set CPACK_DEBIAN_PACKAGE_ARCHITECTURE to what the compiler builds for]]
              "The program was built for another architecture, so it would not start.")
_wazo_explain([[CMake cannot handle the name of /…: rename the file]] "The project's own install() rules have put it into the package.")
_wazo_explain([[/… is a secret: create it on the machine that uses it]] "Everyone who has the package can read it.")
_wazo_explain([[NAME is missing: run …]] "wazo-new-service was called without a name.")
_wazo_explain([[… already exists: choose another DESTINATION, or remove it]] "Existing files are never changed.")

# --- targets -----------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[it has no list after …]] "wazo-register: the file in the checkout does not have the expected format.")
_wazo_explain([[it has no list of words after …]] "wazo-register: the file in the checkout does not have the expected format.")
_wazo_explain([[it has no table after "……"]] "wazo-register: the file in the checkout does not have the expected format.")
_wazo_explain([[it has no …s]] "wazo-register: the file in the checkout does not have the expected format.")
_wazo_explain([[the columns of its table are not …]] "wazo-register: the table in the checkout does not have the expected columns.")
_wazo_explain([[………: Debian has no package for it (tried …)]] "wazo-check-dependencies: Debian has no package of a Python requirement.")
_wazo_explain([[………: … is …: use …==…]] "wazo-check-dependencies: the pinned version differs from Debian's.")
