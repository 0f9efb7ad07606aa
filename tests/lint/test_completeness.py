#!/usr/bin/env python3
"""Every keyword of the schema has a case, and every message of the module is expected, in full, by some case."""

import re
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
MODULE = TESTS.parent / "cmake" / "wazo"
# Words that begin a message of the configuration, with the argument of the call that the message is. What packages and new projects refuse is in the tests
# of the rooms "package" and "new".
MESSAGES = {
    "_wazo_error": 1,
    "_wazo_template_error": 2,
    "_wazo_claim_alone": 5,
}
# What the function itself adds.
REST = {"_wazo_claim_alone": " already belongs to ${owner}: ${advice}"}


def keywords():
    for command, keyword in re.findall(r"^_wazo_keyword\(\s*(\w+)\s+(\w+)\s", (MODULE / "model/schema.cmake").read_text(), re.M):
        yield command, keyword


def arguments(text, start):
    """The arguments of the call whose opening bracket is at start."""
    found, at = [], start
    token = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[^\s()"]+|\))', re.S)
    while match := token.match(text, at):
        if match.group(1) == ")":
            break
        found.append(match.group(1))
        at = match.end()
    return found


def messages():
    """Each message as (file, line, text)."""
    for path in sorted(MODULE.rglob("*.cmake")):
        if path.is_relative_to(MODULE / "tools/new"):
            continue
        text = path.read_text()
        for name, position in MESSAGES.items():
            for call in re.finditer(rf"^[ ]*{name}\(", text, re.M):
                found = arguments(text, call.end())
                if len(found) > position and found[position].startswith('"'):
                    line = text.count("\n", 0, call.start()) + 1
                    yield path, line, found[position][1:-1] + REST.get(name, "")


def pattern(message):
    """What the message, which is one line, looks like whatever its values are."""
    parts = re.split(r"\$\{(?:[^{}]|\$\{[^}]*\})*\}", message.replace('\\"', '"'))
    literal = [re.escape(part) for part in parts]
    return re.compile(": " + ".+".join(literal) + "$")


def main():
    problems = []
    for command, keyword in keywords():
        case = TESTS / "keywords" / command / f"{keyword}.cmake"
        if not case.exists() or keyword not in case.read_text():
            problems.append(f"{keyword} of {command} has no case {case.relative_to(TESTS)}")
    expected = {line for path in TESTS.rglob("*-stderr.txt") for line in path.read_text().splitlines()}
    for path, line, message in messages():
        if not any(pattern(message).search(said) for said in expected):
            problems.append(f"{path.relative_to(TESTS.parent)}:{line}: no case expects: {message}")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
