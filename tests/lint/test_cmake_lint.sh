#!/bin/bash
# cmake-lint has nothing to say.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
cmake_files | xargs -r cmake-lint -c .cmake-format.py --suppress-decorations
