#!/bin/sh
# Does hadolint find anything in the Dockerfiles? Which versions are installed is settled by the release of Debian that they start from.
#: tools hadolint
#: files images/*/Dockerfile images/*/Dockerfile.plain
hadolint --no-color --ignore DL3008 "$@"
