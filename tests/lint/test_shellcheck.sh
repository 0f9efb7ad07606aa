#!/bin/bash
# ShellCheck has nothing to say of any shell of ours.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
shell_files | grep -v '^templates/' | xargs -r shellcheck -x
