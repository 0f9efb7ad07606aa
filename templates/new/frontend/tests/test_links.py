"""All links of the pages lead to existing files, whatever path the gateway serves the pages at."""

import html.parser
import pathlib
import unittest

FRONTEND = pathlib.Path(__file__).parents[1] / "frontend"


class Links(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page.read_text())

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src")]


class LinksTest(unittest.TestCase):
    def test_links_of_pages(self):
        pages = list(FRONTEND.rglob("*.html"))
        self.assertTrue(pages)
        for page in pages:
            for link in Links(page).found:
                if ":" not in link and not link.startswith("#"):
                    self.assertFalse(link.startswith("/"), f"{page.name}: {link} leaves the service's prefix")
                    self.assertTrue((page.parent / link.split("?")[0]).exists(), f"{page.name}: there is no {link}")


if __name__ == "__main__":
    unittest.main()
