import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "backend"))
from settings import read_settings  # noqa: E402


class SettingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def test_the_first_file_of_the_folder_has_the_last_word(self):
        first = self.folder / "first.json"
        first.write_text('{"Service": {"port": 4999}, "own": {"greeting": "Hello"}}')
        overrides = self.folder / "conf.d"
        overrides.mkdir()
        (overrides / "90.json").write_text('{"own": {"greeting": "Good night"}}')
        (overrides / "10.json").write_text('{"own": {"greeting": "Good day"}}')
        expected = {"Service": {"port": 4999}, "own": {"greeting": "Good day"}}
        self.assertEqual(read_settings(first, overrides), expected)

    def test_a_missing_file_is_an_error(self):
        with self.assertRaises(OSError):
            read_settings(self.folder / "missing", self.folder / "conf.d")


if __name__ == "__main__":
    unittest.main()
