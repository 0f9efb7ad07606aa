"""The README of a folder names each folder in it, and none that is not there; links lead somewhere."""

import json
import re
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
COMPLAINTS = []


def folders(path):
    return {entry.name for entry in (TOP / path).iterdir() if entry.is_dir() and entry.name != "__pycache__"}


def named(readme):
    """What stands in the first column of the tables of folders, between backquotes or as a link."""
    names = set()
    for line in (TOP / readme).read_text().splitlines():
        cells = line.split("|")
        if len(cells) > 2 and "`" in cells[1] and not re.search(r"[@%]", cells[1]):
            names.update(re.findall(r"`([^`]+)`", cells[1]))
        elif len(cells) > 2:
            names.update(re.findall(r"\[([a-z-]+)\]\(", cells[1]))
    return names


def compare(readme, prefix, expected):
    found = {name.removeprefix(prefix).split("/")[0] for name in named(readme)}
    for name in sorted(expected - found):
        COMPLAINTS.append(f"{readme} says nothing of {prefix}{name}")
    for name in sorted(found - expected):
        COMPLAINTS.append(f"{readme} names {prefix}{name}, which is not there")


def check_links(readme):
    folder = (TOP / readme).parent
    for target in re.findall(r"\]\(([^)#]+)\)", (TOP / readme).read_text()):
        if not target.startswith("https:") and not (folder / target).exists():
            COMPLAINTS.append(f"{readme} leads to {target}, which is not there")


def check_map(example):
    """The stored picture shows the services that the example has now."""
    shown = set(re.findall(r'class="name">([^<]+)<', (TOP / example / "map.svg").read_text()))
    for service in json.loads((TOP / example / "wazo-ports.json").read_text()):
        if service.split("/")[0] not in shown:
            COMPLAINTS.append(f"{example}/map.svg has no {service}: example/map makes it anew")


compare("cmake/README.md", "wazo/", folders("cmake/wazo"))
compare("templates/README.md", "", folders("templates"))
compare("tests/README.md", "", folders("tests"))
compare("example/README.md", "", folders("example"))
for readme in ("README.md", "CONTRIBUTING.md", *(f"{top}/README.md" for top in ("cmake", "templates", "tests", "example"))):
    check_links(readme)
check_map("example/platform")
print("\n".join(COMPLAINTS))
sys.exit(bool(COMPLAINTS))
