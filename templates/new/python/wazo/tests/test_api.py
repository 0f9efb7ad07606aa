import json
import pathlib
import sys
import tempfile
import threading
import types
import unittest
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "backend"))
from api import Server  # noqa: E402

FACTS = {"API_VERSION": "1.0", "HEALTH_PATH": "/1.0/status", "OPENAPI_PATH": "/1.0/api/api.yml", "VERSION": "0.1.0"}


class ApiTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        data = pathlib.Path(folder.name)
        (data / "api").mkdir()
        (data / "api/api.yml").write_text("openapi: 3.0.3\n")
        facts = types.SimpleNamespace(**FACTS, data_folder=lambda: data)
        self.server = Server(("127.0.0.1", 0), facts, {"greeting": "Good day"})
        threading.Thread(target=self.server.serve_forever).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.server.server_port}{path}") as response:
            return response.read().decode()

    def test_says_that_it_works(self):
        self.assertEqual(json.loads(self.get("/1.0/status")), {"status": "ok", "version": "0.1.0"})

    def test_describes_itself(self):
        self.assertEqual(self.get("/1.0/api/api.yml"), "openapi: 3.0.3\n")

    def test_greets(self):
        self.assertEqual(json.loads(self.get("/1.0/greetings/Al%20ice")), {"greeting": "Good day, Al ice!"})

    def test_knows_no_other_path(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.get("/1.0/greetings/")
        self.assertEqual(caught.exception.code, 404)
        caught.exception.close()


if __name__ == "__main__":
    unittest.main()
