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
_wazo_explain([[unknown keyword ……]] "No command has this keyword; the nearest one is named. Words in capitals behind a list count as keywords too.")
_wazo_explain([[unknown property ……]]
              "A property WAZO_… that is no keyword would be read by nobody. What a project has defined by define_property() is its own.")
_wazo_explain([[… is given twice: merge the two]] "CMake alone would silently take the last one.")
_wazo_explain([[… has no value: give one, or leave the keyword out]] "The keyword is followed by another keyword or by the end of the call.")
_wazo_explain([[… has an empty value: give one, or leave the keyword out]] "Mostly a variable that is not set.")
_wazo_explain([[… …, so "…" belongs to nothing: remove it, or name its keyword]]
              "A flag takes no value and most keywords take one; what comes behind belongs to no keyword.")
_wazo_explain([[… "…" has a control character such as a tab or a newline: remove it]] "Such a value could end a line of a generated file and begin another.")
_wazo_explain([[… "…" is no text in UTF-8, or has a control character of Unicode: write it anew]] "Programs read such bytes as something else, or stop there.")
_wazo_explain([[the name … is that of a target of CMake or of this module: choose another]] "A service's target bears its name.")
_wazo_explain([[the name … is Debian's, a backing service's or the platform's own, and so are files and folders of that name: choose another]]
              "The package would install over them, and remove them when it is purged.")
_wazo_explain([[PACKAGE … is Debian's, a backing service's or the platform's own: choose another]] "It would replace that package.")
_wazo_explain([[LOGS … is Debian's or a backing service's own: name another, such as …-audit.log]] "Two programs would write to it, and a purge removes it.")
_wazo_explain([[DESCRIPTION says nothing once its article and its stop are gone: say what the service does]] "A package needs a synopsis.")
_wazo_explain([[… … is no file: name one]] "The keyword takes a file, and this is a folder or a device.")
_wazo_explain([[… … cannot be used: …]] "The value does not have the form of its type.")
_wazo_explain([[… … does not exist: name a …, relative to …]] "Paths are relative to the directory of the CMakeLists.txt that makes the call.")
_wazo_explain([[CONFIG … would be installed as /…, as … is: rename one of them]] "Files go to /etc/<name>/ by their own names, without their folders.")
_wazo_explain([[… … is no directory: name one]] "The keyword takes a folder, and this is a file.")

# --- declarations ------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the platform is already declared: merge the two]] "wazo_platform() is called once for a whole project.")
_wazo_explain([[comes after the service …: declare the platform before the first service]] "What a service is made for must be known when it is declared.")
_wazo_explain([[the name "…" cannot be used: …; no word that YAML takes for true or false]]
              "The name becomes a host name, a user name and a key of YAML files.")
_wazo_explain([[the service is already declared: give one of the two another name]]
              "A service is declared once; later calls set its properties, or add routes and ports.")
_wazo_explain([[the target … is no executable of this project: give the service another name]]
              "Only an executable that the project itself builds can be the program.")
_wazo_explain([[there is no service …: …]] "Routes and ports come after their service.")
_wazo_explain([[the name … cannot be used: …]] "The name of a port is a word in the names of rules and in manifests.")
_wazo_explain([[the number … cannot be used: …]] "A port, a range of ports, or AUTO.")
_wazo_explain([[the path … cannot be used: …]] "The path stands in the gateway's configuration, where other characters would mean something.")
_wazo_explain([[the service already has a port named …: choose another name]] "The main port is named main.")

# --- ports -------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[is …'s]] "Another service of the project, an installed one (MANIFESTS) or one of the platform's own has the port.")
_wazo_explain([[is already another port of this service]] "A range counts with all its ports.")
_wazo_explain([[is reserved by wazo_platform(RESERVED_PORTS)]] "The project has set the port aside.")
_wazo_explain([[is a port that people use for tests]] "A service on it would meet whatever a developer starts there.")
_wazo_explain([[is above 65535]] "A range ends too high, or PORT AUTO has found nothing free.")
_wazo_explain([[… … is below 1024: choose another or say CAPABILITIES CAP_NET_BIND_SERVICE]]
              "Only root, or a program with that capability, may bind such a port.")
_wazo_explain([[… is no JSON object (…): repair it, or remove it to have all ports given anew]] "wazo-ports.json is mostly broken by a merge.")
_wazo_explain([[… has … twice: keep one of the lines]] "Two branches have given the service a port, and were merged.")
_wazo_explain([[… gives … the port …: write a number from 1 to 65535, or remove the line]] "A service in wazo-ports.json has something else than a number.")
_wazo_explain([[… AUTO is not in wazo-ports.json, which WAZO_PORTS_LOCKED keeps as it is: configure without that, and commit the file]]
              "The port would be given now, and be another one elsewhere.")
_wazo_explain([[… cannot be written (…): configure once where it can be, and commit it]]
              "A port was given that is not in wazo-ports.json. A checkout that nobody may change needs a file that has all ports.")
_wazo_explain([[… … speaks of the main port, but there is none: say PORT AUTO or remove …]] "The keyword describes the main port, and the service has none.")
_wazo_explain([[MODULE … is neither ….py nor …/__main__.py in BACKEND …: add one of them]] "It is started by python3 -m, which looks for it there.")
_wazo_explain([[… … belongs to a BACKEND, but there is none: say BACKEND or remove …]] "Modules and shared folders are put where a BACKEND is installed.")
_wazo_explain([[HEALTH … is a path of HTTP, but PROTOCOL is …: remove one of the two]]
              "What speaks another protocol has no path: say HEALTH grpc, tcp or none.")
_wazo_explain([[HEALTH grpc is gRPC's health protocol, but PROTOCOL is …: say HEALTH tcp, or remove one of the two]]
              "Only a port of gRPC answers grpc.health.v1.Health/Check.")
_wazo_explain([[HEALTH tcp asks for a connection, but PROTOCOL is udp, which has none: say HEALTH none]] "There is no way to ask whether a UDP port is heard.")
_wazo_explain([[WAIT … waits for connections, but PROTOCOL is udp, which has none: remove WAIT]] "Nobody can see from outside whether a UDP port is open.")

# --- routes ------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[the path … is already …'s: choose another]] "Two locations of one path would stop the gateway. Paths are compared without their last slash.")
_wazo_explain([[the path … lies inside …'s prefix …: choose one outside of it]]
              "The longer path wins at the gateway, so requests would be taken away from that service.")
_wazo_explain([[the path … belongs to …, whose path is …: choose another]]
              "A service that the platform is known to have is reached there, whether or not it is of this project.")
_wazo_explain([[its path … belongs to …: give the service another name, or say INTERNAL and lead another path to it by wazo_add_route()]]
              "The service's prefix follows from its name, and a service that the platform is known to have is reached there.")
_wazo_explain([[the path … has an empty segment, . or .., which no request has at the gateway: write the path without it]]
              "nginx takes them out of what it is asked for before it looks for a location.")
_wazo_explain([[the port … speaks …, which the gateway's paths do not carry: lead to a port with PROTOCOL http]] "A location passes HTTP on, and WebSocket.")
_wazo_explain([[PORT … is no port of the service: declare it with wazo_add_port(… … …)]] "A route names one of the service's own ports.")
_wazo_explain([[the service has no main port to lead to: say PORT in wazo_add_service() or in this call]] "A route leads somewhere.")
_wazo_explain([[HEADERS has a name without a value: give names and values in turn]] "The list has an odd number of items.")
_wazo_explain([[HEADERS … is no name of a header: use letters, digits and hyphens]] "Every second item of the list, from the first on, is a name.")

# --- programs and users ------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[there is nothing to run: make an executable target …, or say PROGRAM, BACKEND or FRONTEND]] "No executable target has the name of the service.")
_wazo_explain([[… are two programs of one service: keep one]] "An executable target, PROGRAM and BACKEND exclude each other.")
_wazo_explain([[BACKEND … has neither server.py nor main.py: add one of them, or say MODULE]] "One of the two is the program.")
_wazo_explain([[USER … cannot be used: …]] "The package would create a user of that name.")
_wazo_explain([[REPLACES … is the package itself: name what it was called before]] "A package that replaces itself could never be installed.")
_wazo_explain([[USER …, which this package would create, is already …'s: …]] "Removing one package would take the user away from the other.")
_wazo_explain([[WATCHDOG … needs a program that reports to systemd: say TYPE notify, or remove WATCHDOG]] "systemd would end a program that never reports.")

# --- needs -------------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[NEEDS … is not known: …]] "Neither a service of the project, nor of MANIFESTS, nor of the platform, nor a backing service.")
_wazo_explain([[NEEDS goes in a circle: … needs …: remove one of these needs]] "No order of starting would fulfil all of these needs.")

# --- names and packages ------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[DESCRIPTION "…" begins with the name of the service: say what it does (extended-description-starts-with-name)]] "Debian's policy of synopses.")
_wazo_explain([[DESCRIPTION "…" has … characters: use at most 79 (synopsis-too-long)]] "Debian's policy of synopses.")
_wazo_explain([[PACKAGE … is already …'s: …]] "Two packages of one name cannot be installed side by side.")
_wazo_explain([[… is already …'s: …]] "What is named can belong to one service only.")
_wazo_explain([[KEY … is already …'s: …]] "The key is unique in the platform's table of services.")
_wazo_explain([[KEY … is the platform's own: choose another, or say SYSTEM if this is that service]]
              "Whoever registered it would take over the row of a service that is part of the platform.")
_wazo_explain([[SYSTEM is for the platform's own services, and KEY … is none of theirs: say KEY with one of …, or remove SYSTEM]]
              "The flag marks a row that the platform itself has made.")
_wazo_explain([[the unit … is the platform's own: give the service another name]] "Installing the package would replace the platform's unit.")
_wazo_explain([[KEY … is a section of the platform's own in …: choose another]] "The service's own section of that file is named by its key.")
_wazo_explain([[the log file … is already …'s: …]] "Two programs in one file, each with a rotation of it.")
_wazo_explain([[SANS: the name … is already …'s: …]] "A caller that checks the name could not tell the two services apart.")
_wazo_explain([[container_name … is already …'s: …]] "The second container of that name would silently replace the first.")
_wazo_explain([[container_name …, which NEEDS … brings, is already …'s: …]] "The backing service runs in a container of that name.")
_wazo_explain([[container_name nginx is the gateway's: give the service another name]] "The gateway runs in a container of that name.")
_wazo_explain([[EXCEPT … is no item of the checklist: …]] "The items are listed above.")
_wazo_explain([[EXCEPT … has no reason: give items and reasons in turn]] "Whoever reads the report wants to know why.")
_wazo_explain([[MANIFESTS: … is no manifest of a service (…): remove the file]] "The folder is expected to be one like /usr/share/wazo-service/manifests.")
_wazo_explain([[CONFIG … becomes a part of …, but is no JSON object: repair it]]
              "Style opentera has one JSON file for a service, in which the project's file is a section, or several.")
_wazo_explain([[CONFIG … has the section …, which is generated: take it out, and declare what it says]] "Two places that say one thing would come to differ.")
_wazo_explain([[ENDPOINTS …: … have … already: keep one of them]] "The platform's table has one page for each kind of caller.")
_wazo_explain([[… … is of a service with a database: say NEEDS postgresql, or remove …]] "Nothing would make that database.")

# --- files and folders -------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain(
  [[the path … has what not all files of CMake can hold: use no brackets, semicolons, backslashes, quotes, control characters, @name@, nor any of * ? $ # | < >]]
  "CMake, CPack or a build tool would take the path of the source or build directory for another one.")
_wazo_explain([[…: CMake cannot hold the name … (control characters, brackets, semicolons, backslashes, * and ?): rename it]]
              "A list of CMake's would take such a file for two, or for another one.")
_wazo_explain([[…: … is a link that leads out of the folder: put the file itself there]] "What it leads to would be in the package.")
_wazo_explain([[…: … is a link that leads nowhere: remove it]] "There is nothing to copy.")
_wazo_explain([[…: … is a link to a folder that it lies in, or behind another link: remove it]] "The files of the folder would have no end.")
_wazo_explain([[…: … is neither a file nor a folder: remove it]] "To read a pipe, a socket or a device may never end.")
_wazo_explain([[FRONTEND …: everybody could read the hidden file …: move it out of the folder]]
              "A FRONTEND is what the gateway hands to everybody, and files such as .htpasswd or .env are for nobody. Only .well-known is meant to be read.")
_wazo_explain([[FRONTEND …: everybody could read the key …: move it out of the folder]] "Its name is that of a private key.")
_wazo_explain([[… cannot be written (…): see whether the disk is full, and who may write there]]
              "Nothing has changed: outputs are exchanged when all of them are prepared.")

# --- templates ---------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[no format is known for the path …: add a row to render/formats.cmake, or choose a path with a known ending]]
              "The format decides how values are escaped; a file of unknown format cannot be written safely.")
_wazo_explain([[the value of @…@ cannot be written as …: …]] "No one has set the value, or the format has no way to write a character of it.")
_wazo_explain([[the template has a control character, which no text file has: remove it]] "One of the characters 1 to 5.")
_wazo_explain([[%… is no command: write %command(arguments), or %% for a line that begins with %]] "A percent sign in the first column begins a line of code.")
_wazo_explain([[%…() is not known: use a command of CMake, insert(), load(), join(), split() or registered()]] "The name of the command is misspelt.")
_wazo_explain([[%…() closes no %…()]] "A block ends that was not begun, or a block inside of it is still open.")
_wazo_explain([[%…() is never closed: add %end…()]] "The line is that of the block's beginning.")
_wazo_explain([[%…() stands outside of %if()]] "An else without an if.")
_wazo_explain([[%…: there are no records of that kind]] "The kinds of records are those of this manual's tables of fields.")
_wazo_explain([[there is no part …: add it below parts/ of a tree of templates]] "Parts are looked for in the layers of templates.")
_wazo_explain([[two files would be written to …: rename one of them]] "Two templates, or a template and a declared file, have one path.")

# --- packages and new services -----------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[it has no files: build the project first, or give the service a program]] "cpack was called before the programs were built.")
_wazo_explain([[… is not for …: set CPACK_DEBIAN_PACKAGE_ARCHITECTURE to what the compiler builds for]]
              "The header of the program names another processor, so it would not start.")
_wazo_explain([[CMake cannot hold the name of /…: rename the file]] "The project's own install() rules have put it into the package.")
_wazo_explain([[/… is a secret: have it made on the machine that uses it]] "What is in a package can be read by everyone who has it.")
_wazo_explain([[NAME is missing: say …]] "wazo-new-service was called without a name.")
_wazo_explain([[… exists already: say another DESTINATION, or take it away]] "Nothing that exists is touched.")

# --- targets -----------------------------------------------------------------------------------------------------------------------------------------------
_wazo_explain([[it has no list behind …]] "wazo-register: the file of the checkout has another shape than the entry was made for.")
_wazo_explain([[it has no list of words behind …]] "wazo-register: the file of the checkout has another shape than the entry was made for.")
_wazo_explain([[it has no table behind "……"]] "wazo-register: the file of the checkout has another shape than the entry was made for.")
_wazo_explain([[it has no …s]] "wazo-register: the file of the checkout has another shape than the entry was made for.")
_wazo_explain([[the columns of its table are not …]] "wazo-register: the table of the checkout has other columns than the entry was made for.")
_wazo_explain([[………: there is no package of it (looked for …)]] "wazo-check-dependencies: Debian has no package of a Python requirement.")
_wazo_explain([[………: … is …, so …==… would fit]] "wazo-check-dependencies: Debian has another version than the one that is pinned.")
