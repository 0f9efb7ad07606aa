"""What wazo-report reads of a manifest is what stands in it, for any value: test_manifest.py <work directory>"""
import json
import sys
import unittest

from telephony import HERE, MODULE, Telephony, run

WORK = sys.argv.pop()
NASTY = r"""wazo_add_service(wazo-nasty ${program} PORT AUTO
  DESCRIPTION [[a "quoted", \backslashed, $dollar @at@ ${x} #; 'x' <b>& "port": 1,]]
  ARGUMENTS "a;b" "x\", \"y" [[back\slash]] "--p=[x]" "ü, ö" EXCEPT monit [[why; "not", \ said]] openapi "no")
wazo_add_route(wazo-nasty /api/nasty/a BODY_SIZE 4m READ_TIMEOUT 3)
wazo_add_service(wazo-slash ${program} ARGUMENTS [[back\slash]])
"""


def lines(value, path=""):
    """A value of JSON in lines <path>=<value>, as a template sees it."""
    if isinstance(value, dict):
        return [line for field, item in value.items() for line in lines(item, f"{path}/{field}" if path else field)]
    if isinstance(value, list):
        return [line for at, item in enumerate(value) for line in lines(item, f"{path}/{at}")]
    shown = {None: "", True: "ON", False: "OFF"}[value] if value is None or isinstance(value, bool) else value
    return [f"{path}={shown}"]


class Manifest(unittest.TestCase):
    def test_every_field(self):
        platform = Telephony(WORK)
        with open(platform.source / "CMakeLists.txt", "a", encoding="utf-8") as declarations:
            declarations.write(NASTY)
        platform.configure()
        manifests = sorted((platform.build / "wazo/services").glob("*/root/usr/share/wazo-service/manifests/*.json"))
        self.assertEqual(12, len(manifests))
        for path in manifests:
            with self.subTest(manifest=path.name):
                found = run("cmake", f"-DMODULE={MODULE}", f"-DMANIFEST={path}", "-P", HERE / "read_manifest.cmake")
                self.assertEqual(sorted(lines(json.loads(path.read_text()))), sorted(found.splitlines()))


if __name__ == "__main__":
    unittest.main()
