"""A headless Chromium, driven over WebDriver with nothing but Python's own library."""
import base64
import json
import shutil
import subprocess
import tempfile
import time
import urllib.request

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]


class Browser:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="wazo-pages-")
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = next(line.rsplit(" ", 1)[1].rstrip(".\n") for line in self.driver.stdout if "started successfully on port" in line)
        self.base = f"http://127.0.0.1:{port}"
        options = {"args": [*ARGUMENTS, f"--user-data-dir={self.profile}"], "perfLoggingPrefs": {"enableNetwork": True}}
        capabilities = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
        answer = self._post("/session", {"capabilities": {"alwaysMatch": capabilities}})
        self.base += f"/session/{answer['sessionId']}"

    def _post(self, path, body, method="POST"):
        data = json.dumps(body).encode() if method == "POST" else None
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def close(self):
        try:
            self._post("", None, "DELETE")
        finally:
            self.driver.terminate()
            self.driver.wait(10)
            shutil.rmtree(self.profile, ignore_errors=True)

    def screen(self, width, height, scheme="light"):
        """A screen of this size, with the taste of its owner."""
        self._devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self._devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def _devtools(self, command, **parameters):
        return self._post("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, url):
        self._post("/url", {"url": url})

    def run(self, script, *arguments):
        """What a function's body returns in the page."""
        return self._post("/execute/sync", {"script": script, "args": list(arguments)})

    def click(self, selector):
        """Clicks the first element that a selector finds, and waits for the page that comes."""
        element = self._post("/element", {"using": "css selector", "value": selector})
        self._post(f"/element/{next(iter(element.values()))}/click", {})
        time.sleep(0.2)
        return self.run("return location.href")

    def complaints(self):
        """What the console says since it was last asked."""
        return [entry["message"] for entry in self._post("/se/log", {"type": "browser"})]

    def requests(self):
        """The addresses that were asked for since then."""
        messages = [json.loads(entry["message"])["message"] for entry in self._post("/se/log", {"type": "performance"})]
        return [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]

    def picture(self, path, whole=True):
        answer = self._devtools("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        with open(path, "wb") as file:
            file.write(base64.b64decode(answer["data"]))
