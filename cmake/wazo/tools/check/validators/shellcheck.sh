#!/bin/sh
# Does shellcheck find anything in the maintainer scripts?
#: tools shellcheck
#: files services/*/control/p*inst services/*/control/p*rm
#: batch 25
shellcheck -s dash -f gcc "$@"
