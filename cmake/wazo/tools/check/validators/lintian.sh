#!/bin/sh
# Debian's policy, of the packages that are built.
#: tools lintian
#: files packages
#: batch 20
lintian --no-cfg --allow-root --pedantic --jobs 1 "$@"
