"""Draws a picture for each name: GET /1.0/avatars/<name>.svg. GET /1.0/status answers while it is healthy."""

import hashlib
import re
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

# Generated beside this file, in the package.
import wazo_service


def avatar(name):
    """The picture of a name, which is drawn once."""
    digest = hashlib.sha256(name.encode()).digest()
    kept = wazo_service.cache_folder() / f"{digest.hex()}.svg"
    if not kept.exists():
        # Written at once, for concurrent requests of the same avatar.
        begun = kept.with_suffix(f".{threading.get_ident()}")
        begun.write_text(drawing(digest))
        begun.replace(kept)
    return kept.read_text()


def drawing(digest):
    """A pattern of 5 by 5 fields, mirrored, in a colour of the digest's own."""
    fields = [(x, y) for y in range(5) for x in range(3) if digest[5 * x + y] % 2]
    fields += [(4 - x, y) for x, y in fields if x < 2]
    shapes = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>' for x, y in sorted(fields))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 5" fill="#{digest[:3].hex()}">{shapes}</svg>\n'


class Handler(BaseHTTPRequestHandler):
    """Two routes; everything else is 404."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        wanted = re.fullmatch(r"/1\.0/avatars/([^/?]{1,256})\.svg", self.path)
        if self.path == "/1.0/status":
            self.answer(200, "application/json", '{"status": "ok"}\n')
        elif wanted:
            self.answer(200, "image/svg+xml", avatar(unquote(wanted[1])))
        else:
            self.answer(404, "application/json", '{"message": "not found"}\n')

    def answer(self, status, content_type, body):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format, *args):
        pass


def main():
    address = (wazo_service.listen_address(), wazo_service.listen_port())
    with ThreadingHTTPServer(address, Handler) as server:
        for stop in (signal.SIGTERM, signal.SIGINT):
            signal.signal(stop, lambda *_: threading.Thread(target=server.shutdown).start())
        print(f"listens on {address[0]} port {address[1]}", file=sys.stderr)
        server.serve_forever()


if __name__ == "__main__":
    main()
