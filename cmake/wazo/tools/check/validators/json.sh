#!/bin/sh
# Is it JSON?
#: tools python3
#: files **/*.json
python3 -c '
import json, sys
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        try:
            json.load(file)
        except ValueError as error:
            sys.exit(f"{path}: {error}")
' "$@"
