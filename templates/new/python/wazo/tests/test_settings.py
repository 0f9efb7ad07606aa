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
        first = self.folder / "config.yml"
        first.write_text("greeting: Hello\nother: 1\n")
        overrides = self.folder / "conf.d"
        overrides.mkdir()
        (overrides / "90.yml").write_text("greeting: Good night\n")
        (overrides / "10.yml").write_text("greeting: Good day\n")
        expected = {"greeting": "Good day", "other": 1}
        self.assertEqual(read_settings(first, overrides), expected)

    def test_a_missing_file_is_an_error(self):
        with self.assertRaises(OSError):
            read_settings(self.folder / "missing", self.folder / "conf.d")


if __name__ == "__main__":
    unittest.main()
