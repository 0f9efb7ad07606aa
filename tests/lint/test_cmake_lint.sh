#!/bin/bash
# cmake-lint has nothing to say.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
cmake_files | checked .cmake-format.py cmake/reference/formatter.cmake cmake/wazo/model/*.cmake -- cmake-lint -c .cmake-format.py --suppress-decorations
