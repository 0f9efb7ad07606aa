# Debian 12 is asked by its index: each relation and pin that does not fit is named with its place and with what would.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/words.cmake")

prepare()
check_dependencies("-DWAZO_PACKAGES_INDEX=${here}/Packages.bookworm")
compare("exit code" 1 "${result}")
compare(
  "findings"
  "wazo-differs, CMakeLists.txt:14: DEPENDS python3-nowhere: there is no python3-nowhere
wazo-differs, CMakeLists.txt:14: DEPENDS python3-kombu (>= 5.3): there is 5.2.4-1, so python3-kombu (>= 5.2.4) would fit
wazo-differs, CMakeLists.txt:14: DEPENDS system-log-daemon (>= 2): system-log-daemon is a virtual package without a version
wazo-differs, CMakeLists.txt:14: DEPENDS python3-flask (>= 3) | python3-quart: there is 2.2.2-3, so python3-flask (>= 2.2.2) would fit; there is no python3-quart
wazo-differs, differs.txt:1: flask==2.2.5: python3-flask is 2.2.2-3: use flask==2.2.2
wazo-differs, differs.txt:2: kombu>=5.3: python3-kombu is 5.2.4-1: use kombu==5.2.4
wazo-differs, differs.txt:3: nowhere==1.0: Debian has no package for it (tried python3-nowhere)
wazo-differs, differs.txt:5: requests~=2.30: python3-requests is 2.28.1+dfsg-1: use requests==2.28.1
wazo-fits, CMakeLists.txt:8: only recommended: asterisk: there is no asterisk
wazo-fits, fits.txt:10: not compared: https://example.org/archive/master.zip
<here>/Packages.bookworm is for Debian 12, but the report uses Debian 13: give another index, or set WAZO_DEBIAN_RELEASE
wazo-check-dependencies: 2 services compared with <here>/Packages.bookworm
wazo-check-dependencies: 8 findings
"
  "${said}")
