#!/usr/bin/env python3
"""Every value that a template writes unescaped is in the list that says why it cannot be hostile, and the list has no others."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEMPLATES = HERE.parent.parent / "templates"
RAW = re.compile(r"@raw:([A-Za-z_]\w*)@")


def listed():
    for line in (HERE / "raw_values.txt").read_text().splitlines():
        if not line.startswith("#"):
            yield from line.split()


def used():
    """Each value, and the template that has it first."""
    found = {}
    for path in sorted(TEMPLATES.rglob("*")):
        if path.is_file() and path != TEMPLATES / "README.md":
            for value in RAW.findall(path.read_text()):
                found.setdefault(value, path.relative_to(TEMPLATES.parent))
    return found


def main():
    why, where = set(listed()), used()
    problems = [f"{path}: @raw:{value}@ is not in raw_values.txt: escape it, or say there why it cannot be hostile" for value, path in where.items() if value not in why]
    problems += [f"raw_values.txt: no template has @raw:{value}@ any more" for value in sorted(why - set(where))]
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
