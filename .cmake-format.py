# The formatter of all CMake of the repository. What our own commands take stands in the schema, so it is read there.
import os
import re

_schema = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cmake", "wazo", "schema.cmake")
_commands = {"platform": ("wazo_platform", 0), "service": ("wazo_add_service", 1), "route": ("wazo_add_route", 2), "port": ("wazo_add_port", 3)}
_numbers = {"one": 1, "list": "+"}


def _read_commands():
    commands = {name: {"pargs": positional, "flags": [], "kwargs": {}} for name, positional in _commands.values()}
    with open(_schema, encoding="utf-8") as schema:
        for command, keyword, kind in re.findall(r"^_wazo_keyword\((\w+) (\w+) (\w+) ", schema.read(), re.M):
            known = commands[_commands[command][0]]
            if kind == "flag":
                known["flags"].append(keyword)
            else:
                known["kwargs"][keyword] = _numbers[kind]
    # What cmake-format does not know of CMake yet.
    commands["return"] = {"pargs": 0, "kwargs": {"PROPAGATE": "+"}}
    return commands


with section("parse"):
    additional_commands = _read_commands()

with section("format"):
    line_width = 160
    tab_size = 2
    max_subgroups_hwrap = 5
    max_pargs_hwrap = 999
    max_rows_cmdline = 4

with section("markup"):
    enable_markup = False

with section("lint"):
    # Names and comments for every private function (C0103, C0111 to C0113), what the formatter decides (C0301, C0307), a variable's name taken for a
    # keyword (E1120, E1122), forms of commands that are newer than the tool (E1126), numbers of statements (R…), generator expressions in strings (W0105, W0106).
    disabled_codes = ["C0103", "C0111", "C0112", "C0113", "C0301", "C0307", "E1120", "E1122", "E1126", "R0911", "R0912", "R0913", "R0915", "W0105", "W0106"]
