import pathlib
import sys
import tempfile
import types
import unittest
import unittest.mock

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "backend"))
# the package has a generated module with this name
sys.modules["wazo_service"] = types.SimpleNamespace()
import api  # noqa: E402
from tokens import Caller  # noqa: E402

FACTS = {
    "API_VERSION": "1.0",
    "HEALTH_PATH": "/1.0/status",
    "OPENAPI_PATH": "/1.0/api/api.yml",
    "VERSION": "0.1.0",
    "SERVICE_KEY": "own",
}


class ApiTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        data = pathlib.Path(folder.name)
        (data / "api").mkdir()
        (data / "api/api.yml").write_text("openapi: 3.0.3\n")
        facts = types.SimpleNamespace(**FACTS, data_folder=lambda: data)
        self.told = []
        settings = {"Redis": {}, "own": {"greeting": "Good day"}}
        self.client = api.make_app(facts, settings, self.told.append).test_client()

    def get(self, path, caller=None):
        with unittest.mock.patch.object(api, "identify", lambda *_: caller):
            return self.client.get(path)

    def test_says_that_it_works(self):
        self.assertEqual(self.get("/1.0/status").json, {"status": "ok", "version": "0.1.0"})

    def test_describes_itself(self):
        self.assertEqual(self.get("/1.0/api/api.yml").text, "openapi: 3.0.3\n")

    def test_greets_whom_the_platform_knows(self):
        answer = self.get("/1.0/greetings/Al%20ice", Caller("user", "1"))
        self.assertEqual(answer.json, {"greeting": "Good day, Al ice!", "caller": "user"})
        self.assertEqual(self.told, ["Good day, Al ice!"])

    def test_greets_nobody_else(self):
        self.assertEqual(self.get("/1.0/greetings/Alice").status_code, 403)
        self.assertEqual(self.told, [])

    def test_knows_no_other_path(self):
        self.assertEqual(self.get("/1.0/greetings/", Caller("user", "1")).status_code, 404)


if __name__ == "__main__":
    unittest.main()
