"""wazo-report looks again at what has changed, and at nothing else: test_again.py <work directory>"""
import json
import sys
import unittest

from telephony import Telephony

WORK = sys.argv.pop()


class Again(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.platform = Telephony(WORK)

    def setUp(self):
        self.platform.report()
        self.before = self.times()

    def times(self):
        seen = (self.platform.build / "CMakeFiles/wazo/report").iterdir()
        return {path.name: path.stat().st_mtime_ns for path in [*self.platform.docs.rglob("*"), *seen] if path.is_file()}

    def changed(self):
        """The names of the files that were written since."""
        after = self.times()
        return {name for name in self.before.keys() | after.keys() if self.before.get(name) != after.get(name)}

    def state(self, service, item):
        items = json.loads((self.platform.docs / "report.json").read_text())[service]["items"]
        return next(each["state"] for each in items if each["name"] == item)

    def test_nothing_changed(self):
        said = self.platform.report()
        self.assertEqual(set(), self.changed())
        self.assertIn("wazo-auth 2.1.0\n", said)
        self.assertIn("wazo-ui 2.1.0\n", said)

    def test_nothing_changed_but_configured(self):
        self.platform.configure()
        self.platform.report()
        self.assertEqual(set(), self.changed())

    def test_one_file_changed(self):
        self.platform.edit("config.yml", "mine", "changed & yours")
        self.platform.report()
        self.assertEqual({"wazo-confd.seen", "wazo-confd.html", "all"}, self.changed())
        self.assertIn("changed &amp; yours", (self.platform.docs / "services/wazo-confd.html").read_text())

    def test_a_declaration_changed(self):
        self.assertEqual("open", self.state("wazo-chatd", "openapi"))
        self.platform.edit("CMakeLists.txt", "PORT 9304", "PORT 9304 OPENAPI api.yml")
        self.platform.report()
        self.assertEqual("checked", self.state("wazo-chatd", "openapi"))
        self.assertIn("wazo-chatd.html", self.changed())
        self.assertNotIn("wazo-auth.html", self.changed())

    def test_a_generated_file_is_lost(self):
        unit = self.platform.build / "wazo/services/wazo-rooms/root/etc/monit/conf-available/wazo-rooms"
        text = unit.read_text()
        unit.unlink()
        self.platform.report()
        self.assertEqual("open", self.state("wazo-rooms", "monit"))
        unit.write_text(text)
        self.platform.report()
        self.assertEqual("checked", self.state("wazo-rooms", "monit"))

    def test_a_service_is_gone(self):
        line = "wazo_add_service(wazo-dxtora ${program} USER root EXCEPT user \"it writes leases\" monit \"it ends by itself\")\n"
        self.platform.edit("CMakeLists.txt", line, "#gone\n")
        said = self.platform.report()
        self.assertNotIn("wazo-dxtora", said)
        self.assertEqual([], list(self.platform.docs.glob("services/wazo-dxtora*")))
        self.assertNotIn("wazo-dxtora", (self.platform.docs / "checklist.html").read_text())
        self.platform.edit("CMakeLists.txt", "#gone\n", line)
        self.assertIn("wazo-dxtora 2.1.0\n", self.platform.report())


if __name__ == "__main__":
    unittest.main()
