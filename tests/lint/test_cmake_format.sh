#!/bin/bash
# All CMake is as the formatter makes it; tests/lint/format does that.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
cmake_files | checked .cmake-format.py cmake/reference/formatter.cmake cmake/wazo/model/*.cmake -- cmake-format -c .cmake-format.py --check
