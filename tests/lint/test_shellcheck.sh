#!/bin/bash
# ShellCheck has nothing to say of any shell of ours, together with what it sources.
# shellcheck source=tests/lint/files.sh
source "$(dirname "${BASH_SOURCE[0]}")/files.sh"
mapfile -t sourced < <(shell_files | xargs sed -n 's/^ *# shellcheck source=//p' | sort -u)
shell_files | grep -v '^templates/' | checked "${sourced[@]}" -- shellcheck -x
