"""The pages of wazo/docs/ in a browser: test_pages.py <work directory>. Pictures are left in the work directory, to be looked at. label: slow"""
import pathlib
import re
import sys
import unittest
import urllib.parse

from browser import Browser
from telephony import Telephony

WORK = pathlib.Path(sys.argv.pop())
SCREENS = {"desktop": (1300, 900), "phone": (390, 844)}

# Texts whose contrast with what is behind them is below that of WCAG's level AA.
PALE = """
const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
const light = colour => { const [r, g, b] = numbers(colour).map(channel); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const behind = e => { for (; e; e = e.parentElement) {
  const box = e.tagName === 'svg' && e.querySelector(':scope > rect');
  if (box) return getComputedStyle(box).fill;
  const colour = getComputedStyle(e).backgroundColor;
  if (numbers(colour)[3] !== 0) return colour; } return 'rgb(255, 255, 255)'; };
const pale = [];
for (const e of document.querySelectorAll('body *')) {
  if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.tagName === 'title') continue;
  const style = getComputedStyle(e);
  const [a, b] = [light(e.closest('svg') ? style.fill : style.color), light(behind(e))].sort((x, y) => y - x);
  if ((a + 0.05) / (b + 0.05) < 4.5) pale.push(e.outerHTML.slice(0, 80));
}
return pale;
"""
# The addresses that a page links to, and the places on it that can be linked to.
LINKS = "return [...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)"
PLACES = "return [...document.querySelectorAll('[id]')].map(e => e.id)"
HEADINGS = "return [...document.querySelectorAll('h1,h2,h3,h4')].map(e => Number(e.tagName[1]))"
UNNAMED = """return [...document.querySelectorAll('table')].filter(t => !t.caption || !t.querySelector('th[scope=col]')).length
  + [...document.querySelectorAll('[tabindex][role=region]')].filter(e => !e.ariaLabel && !document.getElementById(e.getAttribute('aria-labelledby'))).length"""
# How far the page itself reaches over the screen's edge.
OVERHANG = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
CLIPPED = """return [...document.querySelectorAll('.map svg svg text')]
  .filter(t => t.getBBox().x + t.getBBox().width > t.ownerSVGElement.width.baseVal.value).map(t => t.textContent)"""


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.platform = Telephony(WORK)
        cls.platform.report()
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)
        cls.pages = sorted(cls.platform.docs.rglob("*.html"))

    def each(self, screen="desktop", scheme="light"):
        """Opens one page after the other."""
        self.browser.screen(*SCREENS[screen], scheme)
        for page in self.pages:
            with self.subTest(page=page.name, screen=screen, scheme=scheme):
                self.browser.open(page.as_uri())
                yield page

    def test_every_page_is_there(self):
        names = {path.relative_to(self.platform.docs).as_posix() for path in self.pages}
        services = {path.name for path in (self.platform.build / "wazo/services").iterdir()}
        self.assertEqual({"index.html", "ports.html", "checklist.html"} | {f"services/{name}.html" for name in services}, names)

    def test_pictures(self):
        for screen, size in SCREENS.items():
            for scheme in ("light", "dark"):
                self.browser.screen(*size, scheme)
                for page in ("index", "ports", "checklist", "services/wazo-provd", "services/wazo-auth"):
                    self.browser.open((self.platform.docs / f"{page}.html").as_uri())
                    if page.endswith("auth"):
                        self.browser.run("document.querySelectorAll('details').forEach((e, i) => e.open = i < 3)")
                    self.browser.picture(WORK / f"{pathlib.Path(page).name}-{screen}-{scheme}.png")

    def test_nothing_is_asked_for_and_nobody_complains(self):
        self.browser.requests()
        for page in self.each():
            self.assertEqual([page.as_uri()], [url for url in self.browser.requests() if not url.startswith("data:") and not url.endswith("/reported.css")])
            self.assertEqual([], self.browser.complaints())
            self.assertEqual(int(page.name == "index.html"), self.browser.run("return document.querySelectorAll('script').length"))
            self.assertEqual(0, self.browser.run("return document.querySelectorAll('[src], iframe, object, embed, [onload], [onclick]').length"))

    def test_every_link_leads_somewhere(self):
        places = {}
        links = {}
        for page in self.each():
            places[page.as_uri()] = self.browser.run(PLACES)
            links[page.as_uri()] = self.browser.run(LINKS)
            self.assertEqual(len(places[page.as_uri()]), len(set(places[page.as_uri()])), "an id is there twice")
        for page, targets in links.items():
            self.assertTrue(targets)
            for target in targets:
                with self.subTest(page=page, target=target):
                    url, _, place = target.partition("#")
                    self.assertTrue(pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(url).path)).is_file())
                    if place:
                        self.assertIn(urllib.parse.unquote(place), places[url])

    def test_a_walk(self):
        self.browser.screen(*SCREENS["phone"])
        self.browser.open((self.platform.docs / "index.html").as_uri())
        self.assertTrue(self.browser.click(".map a[href*=confd]").endswith("/index.html#wazo-confd"))
        self.assertTrue(self.browser.click("#wazo-confd a[href*=auth]").endswith("/index.html#wazo-auth"))
        self.assertTrue(self.browser.click("#wazo-auth a[href$='#wazo-confd']").endswith("/index.html#wazo-confd"))
        self.assertTrue(self.browser.click("#wazo-confd .reported a").endswith("/services/wazo-confd.html"))
        self.assertTrue(self.browser.click("#item-monit a").endswith("#root/etc/monit/conf-available/wazo-confd"))
        self.assertTrue(self.browser.run("return document.getElementById('root/etc/monit/conf-available/wazo-confd').getBoundingClientRect().top < innerHeight"))
        self.assertTrue(self.browser.click("nav a[href$='ports.html']").endswith("/ports.html"))
        self.assertTrue(self.browser.click("nav a[href$='checklist.html']").endswith("/checklist.html"))
        self.assertTrue(self.browser.click("a[href$='wazo-provd.html#item-consul']").endswith("/services/wazo-provd.html#item-consul"))

    def test_search_and_highlight(self):
        self.browser.screen(*SCREENS["desktop"])
        self.browser.open((self.platform.docs / "index.html").as_uri())
        shown = "return [...document.querySelectorAll('tbody tr')].filter(e => e.getBoundingClientRect().height > 0).map(e => e.id)"
        everything = self.browser.run(shown)
        self.browser.run("const e = document.querySelector('#search input'); e.value = 'CONFD'; e.dispatchEvent(new Event('input'))")
        found = self.browser.run(shown)
        self.assertIn("wazo-confd", found)
        self.assertLess(len(found), len(everything))
        self.browser.run("const e = document.querySelector('#search input'); e.value = ''; e.dispatchEvent(new Event('input'))")
        self.assertEqual(everything, self.browser.run(shown))
        near = "return [...document.querySelectorAll('.map path.near')].map(e => e.dataset.from + ' ' + e.dataset.to)"
        self.browser.run("document.querySelector('.map a[href*=confd]').dispatchEvent(new Event('focus'))")
        self.assertTrue(self.browser.run(near))
        self.assertTrue(all("wazo-confd" in line.split() for line in self.browser.run(near)))
        self.browser.run("document.querySelector('.map a[href*=confd]').dispatchEvent(new Event('blur'))")
        self.assertEqual([], self.browser.run(near))

    def test_before_the_report(self):
        before = WORK / "before"
        before.mkdir(exist_ok=True)
        for page in ("index.html", "ports.html"):
            (before / page).write_text((self.platform.docs / page).read_text())
        for page in before.iterdir():
            self.browser.open(page.as_uri())
            for link in self.browser.run("return [...document.querySelectorAll('a[href]')].filter(a => a.getClientRects().length).map(a => new URL(a.getAttribute('href'), document.baseURI).href)"):
                path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(link).path))
                self.assertTrue(path.is_file() or path.name == "manifest.json", link)
        # The browser notes that the sheet which shows the other links is not there.
        self.assertTrue(all("reported.css" in complaint for complaint in self.browser.complaints()))

    def test_headings_tables_and_regions(self):
        for _ in self.each():
            levels = self.browser.run(HEADINGS)
            self.assertEqual(1, levels.count(1))
            self.assertEqual(1, levels[0])
            self.assertLessEqual(max((b - a for a, b in zip(levels, levels[1:])), default=0), 1)
            self.assertEqual(0, self.browser.run(UNNAMED))
            self.assertTrue(self.browser.run("return document.title !== '' && document.documentElement.lang === 'en'"))

    def test_contrast(self):
        for scheme in ("light", "dark"):
            for _ in self.each(scheme=scheme):
                self.assertEqual([], self.browser.run(PALE))

    def test_fits_on_a_phone(self):
        for screen in SCREENS:
            for _ in self.each(screen):
                self.browser.run("document.querySelectorAll('details').forEach(e => e.open = true)")
                self.assertLessEqual(self.browser.run(OVERHANG), 0)

    def test_the_map_is_whole(self):
        self.browser.screen(*SCREENS["desktop"])
        self.browser.open((self.platform.docs / "index.html").as_uri())
        texts = self.browser.run("return [...document.querySelectorAll('.map .name')].map(e => e.textContent)")
        self.assertEqual(15, len(texts))
        self.assertEqual(22, self.browser.run("return document.querySelectorAll('.map path[marker-end]').length"))
        for path in self.browser.run("return [...document.querySelectorAll('.map path[marker-end]')].map(e => e.getAttribute('d'))"):
            begin, *_, end = re.findall(r"(\d+) \d+", path)
            self.assertLess(int(begin), int(end), "who needs something stands left of it")
        self.assertIn("40000–40009 tcp", self.browser.run("return document.querySelector('.map').textContent"))
        self.assertEqual([], self.browser.run(CLIPPED))
        self.assertEqual([], self.browser.run("""
            const boxes = [...document.querySelectorAll('.map svg svg')].map(e => e.getBoundingClientRect());
            return boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))"""))

    def test_words_are_only_words(self):
        self.browser.open((self.platform.docs / "services/wazo-auth.html").as_uri())
        self.assertEqual("""Tokens & <script>alert("x")</script> 'policies'""", self.browser.run("return document.querySelector('h1 + p').textContent"))
        program = self.browser.run("return document.getElementById('root/usr/bin/wazo-auth').querySelector('pre').textContent")
        self.assertEqual((self.platform.source / "program").read_text(), program)
        self.browser.open((self.platform.docs / "services/wazo-provd.html").as_uri())
        self.assertEqual('nobody looks it up; "really" <never>', self.browser.run("return document.querySelector('#item-consul td:last-child').textContent"))
        self.browser.open((self.platform.docs / "services/wazo-ui.html").as_uri())
        self.assertIn("no text", self.browser.run("return document.querySelector('[id$=\"logo.png\"]').textContent"))


if __name__ == "__main__":
    unittest.main()
