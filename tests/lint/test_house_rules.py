#!/usr/bin/env python3
"""Rules of the house that no tool knows: who writes files, what parsing may not use, and how files end."""

import functools
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MODULE = r"^cmake/.*\.cmake$"
# What runs while a project is configured; scripts that run at other times write as they like.
CONFIGURATION = r"^cmake/wazo/(declare|resolve|render)/|^cmake/wazo/((common|model)/)?[a-z]+\.cmake$|^cmake/[^/]+$"
# The rooms whose work is left out when nothing has changed.
ROOMS = r"^cmake/wazo/(declare|resolve|render)/"
# What the project's variables must not reach.
ISOLATED = r"^cmake/wazo/(common|model|declare|resolve|render)/|^cmake/wazo/package/(targets/)?[a-z]+\.cmake$|^cmake/wazo/[a-z]+\.cmake$"
# Scripts that run later, in no project, and a table that only they read, and the functions that all others use.
SCRIPTS = r"/package/(changed|finish_\w+|list_own_files|lines|make_packages|own_rules|pack_apart|pass_own_rules|package_facts)\.cmake$|/(platform_lists|properties)\.cmake$"
# Properties that are there whenever they are read: records and outputs, which are read by the names of those that there are.
ALWAYS_SET = r"_WAZO_(RECORD|OUTPUT|ANSWER|RENDERED)|(BINARY_DIR|SUBDIRECTORIES|DEFINED)\)"
# Rules that hold for comments as well.
EVERYWHERE = {"blank-ends"}

# Name, pattern of the files, pattern of the lines, the files that may, and why not.
RULES = [
    ("file-write", CONFIGURATION, r"file\((WRITE|APPEND|GENERATE)\b", "", "the one writer (common/write.cmake) keeps time stamps"),
    ("configure-file", CONFIGURATION, r"^\s*configure_file\(", "", "the one writer (common/write.cmake) keeps time stamps"),
    ("macro", MODULE, r"^\s*macro\(", "", "a macro's arguments are parsed again: write a function, or say in the line above why this is a macro"),
    ("argn-in-parse", r"^cmake/wazo/declare/|^cmake/WazoService.cmake$", r"\$\{ARGN\}", "", "it loses semicolons and empty values: PARSE_ARGV"),
    ("current-directory", r"^cmake/wazo/(declare|resolve|render)/", r"\$\{CMAKE_CURRENT_(SOURCE|BINARY)_DIR\}", r"^cmake/wazo/declare/",
     "the finaliser stands in the top directory, a service may not"),
    ("world", ROOMS, r"file\((READ|STRINGS|GLOB)|\b(EXISTS|IS_DIRECTORY)\b|execute_process|\$ENV\{(?!SOURCE_DATE_EPOCH)", r"/render/(write|prepare|compile|reads|kept|keep)\.cmake$",
     "_wazo_ask() (inputs.cmake), so that the next configuration sees the change"),
    ("raw-in-shell", r"^templates/(?!new/).*(/checks/|/bin/|/control/|\.sh$|/run$|/run-all$)", r'(?<!set -- )(?<!--detach )(?<!=[(])@raw:(?!public_url@|gateway@)\w+@', "",
     "what stands in a script must be quoted for it: @value@"),
    ("blank-ends", r"", r"[ \t]+$", r"\.patch$|/expected/|^templates/.*\.txt$|/golden/", "no blanks at the end of a line"),
]  # fmt: skip


def files():
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z"], capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        names = [name for name in listed.stdout.split("\0") if name]
    else:
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if path.is_file()]
    return sorted(name for name in names if (ROOT / name).is_file() and not (ROOT / name).is_symlink() and "/checkouts/" not in name)


def broken(rule, pattern, text):
    """The numbers of the lines that break a rule."""
    before = ""
    for number, line in enumerate(text.split("\n"), 1):
        comment = line.lstrip().startswith("#")
        excused = rule == "macro" and before.lstrip().startswith("#") and "macro" in before.lower()
        if (rule in EVERYWHERE or not comment) and not excused and re.search(pattern, line):
            yield number
        before = line


def unlisted_variables(name, text):
    """The project's variables that a room reads, but for those that inputs.cmake lists."""
    listed = re.search(r"_WAZO_INPUT_VARIABLES\s+([^)]*)\)", (ROOT / "cmake/wazo/common/inputs.cmake").read_text(encoding="utf-8"))
    read = set(re.findall(r"\$\{(CPACK_\w+|CMAKE_(?:PROJECT|SYSTEM|CROSS|HOST)\w*)\}", text)) if re.search(ROOMS, name) else set()
    return sorted(read - set(listed[1].split()))


@functools.cache
def set_when_read_in():
    """A pattern of the properties that the module's files set when they are read in, by themselves or by a row of a table: a function that the file itself calls."""
    setting = r"set_property\(\s*GLOBAL\s+(?:APPEND\s+)?PROPERTY\s+\"?([^\s\")]+)"
    found = set()
    for path in ROOT.glob("cmake/wazo/**/*.cmake"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall("^" + setting, text, re.M))
        for name, body in re.findall(r"^function\((\w+).*?\)\n(.*?)^endfunction\(\)", text, re.M | re.S):
            if re.search(rf"^{name}\(", text, re.M):
                found |= set(re.findall("^  " + setting, body, re.M))
                found |= {row + "_${column}" for row in re.findall(r"^  _wazo_store_row\(\"?([^\s\"]+)", body, re.M)}
    return re.compile("|".join(re.sub(r"\\\$\\\{\w+\\\}", ".+", re.escape(each)) for each in sorted(found)))


def unset_variables(text):
    """The lines that may unset a variable, which then shows the cache's of that name."""
    for number, line in enumerate(text.split("\n"), 1):
        read = re.match(r" *get_property\((\S+) .*PROPERTY \"?([^\s\")]+)", line)
        guarded = "SET)" in line or (read and re.search(rf"get_property\(\w+ GLOBAL PROPERTY \"?{re.escape(read[2])}.* SET\)", text))
        if read and not guarded and not set_when_read_in().fullmatch(read[2]) and not re.search(ALWAYS_SET, line):
            yield number, "get_property() unsets its variable where the property is not set: _wazo_get() (properties.cmake)"
        if re.match(r" *set\(\S+( \$\{[^\s\"()]*\})+( PARENT_SCOPE)?\)$", line) or re.match(r" *cmake_parse_arguments\(", line):
            yield number, "it unsets a variable where nothing is given: quote the value, or store a row with _wazo_store_row()"


def main():
    problems = []
    for name in files():
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if text and not text.endswith("\n") and not re.search(r"/expected/|checkouts/", name):
            problems.append(f"{name}: no newline at its end")
        if text.endswith("\n\n"):
            problems.append(f"{name}: an empty line at its end")
        problems += [f"{name}: {variable}: list it in _WAZO_INPUT_VARIABLES of inputs.cmake" for variable in unlisted_variables(name, text)]
        if re.search(ISOLATED, name) and not re.search(SCRIPTS, name):
            problems += [f"{name}:{number}: {reason}" for number, reason in unset_variables(text)]
        if re.match(r"templates/(?!new|report)", name):
            code = "\n".join(line[1:] if line.startswith("%") else "" for line in text.split("\n"))
            problems += [f"{name}:{number}: {reason}" for number, reason in unset_variables(code)]
        for rule, which, pattern, exempt, reason in RULES:
            if re.search(which, name) and not (exempt and re.search(exempt, name)):
                problems += [f"{name}:{number}: {rule}: {reason}" for number in broken(rule, pattern, text)]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
