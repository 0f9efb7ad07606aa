#!/bin/sh
# Can Debian's shell read the maintainer scripts?
#: tools dash
#: files services/*/control/p*inst services/*/control/p*rm
set -eu
for script in "$@"; do
    dash -n "$script"
done
