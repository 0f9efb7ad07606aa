"""The paths that openapi.yml describes."""

import http.server
import json
import logging
import re
import urllib.parse


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self):
        facts = self.server.facts
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        greeted = re.fullmatch(f"/{re.escape(facts.API_VERSION)}/greetings/([^/]{{1,64}})", path)
        if path == facts.HEALTH_PATH:
            self.answer(200, {"status": "ok", "version": facts.VERSION})
        elif path == facts.OPENAPI_PATH:
            self.send(200, "application/yaml", (facts.data_folder() / "api/api.yml").read_bytes())
        elif greeted:
            self.answer(200, {"greeting": f"{self.server.settings['greeting']}, {greeted[1]}!"})
        else:
            self.answer(404, {"message": "there is no such resource"})

    def answer(self, status, body):
        self.send(status, "application/json", json.dumps(body).encode())

    def send(self, status, kind, data):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, text, *values):
        # A caller's text must not forge a line of the log.
        logging.info("%s", re.sub(r"[\x00-\x1f\x7f]", "?", text % values))


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address, facts, settings):
        super().__init__(address, Handler)
        self.facts = facts
        self.settings = settings
