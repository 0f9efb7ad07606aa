#!/bin/bash
# All C++ is as the formatter makes it; tests/lint/format does that.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
cxx_files_to_format | xargs -r clang-format --dry-run --Werror
