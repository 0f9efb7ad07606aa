#!/bin/bash
# flake8 has nothing to say of our Python; templates may have lines that are no Python.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
files '*.py' | grep -v '^[.]' | xargs grep -L '^ *%' | checked .flake8 -- flake8
