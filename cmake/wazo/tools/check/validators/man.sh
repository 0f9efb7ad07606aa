#!/bin/sh
# Does groff have anything to say about the manual pages?
#: tools man groff
#: files services/*/root/usr/share/man/man*/*
#: batch 25
man --warnings -E UTF-8 -l -Tutf8 -Z "$@" >/dev/null
