"""The services that the real program of wazo-service shows for a group, one on each line: status.py <its main.py> <group>.

The bus is nobody's: what is of interest is which services it asks for."""

import pathlib
import re
import subprocess
import sys
import tempfile

# What the program imports besides the standard library.
MODULES = {
    "dbus.py": "class DBusException(Exception): pass\ndef SystemBus(): return Bus()\nInterface = lambda *a, **k: Bus()\n"
    "class Bus:\n    def get_object(self, *a): return self\n    def GetUnit(self, *a): raise DBusException\n",
    "xivo_db/__init__.py": "",
    "xivo_db/check_db.py": "def main(): pass\n",
}

with tempfile.TemporaryDirectory() as directory:
    for name, text in MODULES.items():
        path = pathlib.Path(directory, name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    shown = subprocess.run([sys.executable, sys.argv[1], "status", sys.argv[2]], env={"PYTHONPATH": directory}, text=True, stdout=subprocess.PIPE, check=False)
print("\n".join(re.findall(r"^\t\S+\t+(\S+)$", shown.stdout, re.M)))
