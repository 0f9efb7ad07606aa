"""Manifests are as their schema says, and what wazo-report reads of one is what stands in it, for any value: test_manifest.py <work directory>"""
import json
import pathlib
import sys
import unittest

import jsonschema

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


def unknown(value, schema, definitions, path=""):
    """The fields of a manifest that its schema does not speak of."""
    schema = definitions[schema["$ref"].split("/")[-1]] if "$ref" in schema else schema
    if isinstance(value, list):
        return [found for item in value for found in unknown(item, schema["items"], definitions, path)]
    if not isinstance(value, dict):
        return []
    known = schema.get("properties", dict.fromkeys(value, schema.get("additionalProperties")))
    return [f"{path}/{field}" for field in value if field not in known] + [
        found for field, item in value.items() if field in known for found in unknown(item, known[field], definitions, f"{path}/{field}")
    ]


class Schema(unittest.TestCase):
    def setUp(self):
        work = pathlib.Path(WORK + ".schema")
        work.mkdir(exist_ok=True)
        run("cmake", "-D", f"OUT={work / 'schema.json'}", "-P", MODULE / "reference/manifest_schema.cmake")
        self.schema = json.loads((work / "schema.json").read_text())
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.validator = jsonschema.Draft202012Validator(self.schema)

    def follows(self, path, record):
        manifest = json.loads(path.read_text())
        self.assertEqual([], [f"{error.json_path}: {error.message}" for error in self.of(record).iter_errors(manifest)], path)
        self.assertEqual([], unknown(manifest, {"$ref": record}, self.schema["$defs"]), path)
        self.assertTrue(self.validator.is_valid(manifest))
        return manifest

    def of(self, record):
        """The part of the schema that is about a record, whose errors say more than those of a choice."""
        return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{record}", "$defs": self.schema["$defs"]})

    def test_every_manifest(self):
        platform = Telephony(WORK)
        with open(platform.source / "CMakeLists.txt", "a", encoding="utf-8") as declarations:
            declarations.write(NASTY)
        platform.configure()
        golden = HERE.parent / "render/golden/expected/root/usr/share/wazo-service/manifests"
        for path in [*golden.glob("*.json"), *(platform.build / "wazo/services").glob("*/root/usr/share/wazo-service/manifests/*.json")]:
            self.follows(path, "service")
        self.follows(platform.build / "wazo/manifest.json", "all")

    def test_what_is_none_is_refused(self):
        path = next((HERE.parent / "render/golden/expected/root/usr/share/wazo-service/manifests").glob("*.json"))
        for field, value in {"manifest_version": 2, "port": "9700", "ports": [{}], "processes": [{"name": 1}], "needs": "x", "tls": None}.items():
            self.assertFalse(self.validator.is_valid(json.loads(path.read_text()) | {field: value}), field)


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
