# The formatter of all CMake of the repository. What our own commands take is what users of the module get as cmake-format.json, made from the schema.
import os
import subprocess
import tempfile

_generator = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cmake", "reference", "formatter.cmake")
_directory = tempfile.TemporaryDirectory()
_knowledge = os.path.join(_directory.name, "cmake-format.json")
subprocess.run(["cmake", "-D", f"OUT={_knowledge}", "-P", _generator], check=True)
include = [_knowledge]

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
    # keyword (E1120, E1122), forms of commands that are newer than the tool (E1121, E1126), numbers of statements (R…), generator expressions in strings (W0105, W0106).
    disabled_codes = ["C0103", "C0111", "C0112", "C0113", "C0301", "C0307", "E1120", "E1121", "E1122", "E1126", "R0911", "R0912", "R0913", "R0915", "W0105", "W0106"]
