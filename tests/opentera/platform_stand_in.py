#!/usr/bin/env python3
"""Stands in for the platform's registration: /api/user/login and /api/user/services, as documented, over TLS.

usage: platform_stand_in.py PORT CERTIFICATE KEY STATE [REDIS-PORT]

STATE is a JSON file of the table and of what was asked. With a Redis, rows are copied to the key service.<key>, as TeraServer does."""

import base64
import http.server
import json
import pathlib
import socket
import ssl
import sys
import urllib.parse

USER, PASSWORD, TOKEN = "admin", 'pass "word\\ $x', "token-of-admin"
NEEDED = ("service_key", "service_name", "service_hostname", "service_port", "service_endpoint", "service_clientendpoint")


class Table:
    def __init__(self, path, redis_port):
        self.path, self.redis_port = path, redis_port
        self.rows, self.asked = [], []
        self.save()

    def save(self):
        self.path.write_text(json.dumps({"rows": self.rows, "asked": self.asked}))

    def of_key(self, key):
        return [row for row in self.rows if row["service_key"] == key]

    def write(self, service):
        """The new row and 200, or why not."""
        identifier = service.get("id_service")
        if identifier is None:
            return 400, "Missing id_service"
        if identifier == 0:
            if any(name not in service for name in NEEDED) or self.of_key(service["service_key"]):
                return 500, "the database refuses it"
            row = {**service, "id_service": len(self.rows) + 1}
            self.rows.append(row)
        else:
            row = next((row for row in self.rows if row["id_service"] == identifier), None)
            if row is None or service.get("service_system", row["service_system"]) != row["service_system"]:
                return 403, "Forbidden"
            row.update(service)
        if self.redis_port:
            self.copy_to_redis(row)
        return 200, [row]

    def copy_to_redis(self, row):
        words = [b"SET", b"service." + row["service_key"].encode(), json.dumps(row).encode()]
        request = b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words)
        with socket.create_connection(("127.0.0.1", self.redis_port)) as connection:
            connection.sendall(request)
            assert connection.recv(100) == b"+OK\r\n"


def seen_on_command_lines(secret):
    lines = []
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes())
        except OSError:
            continue
    return any(secret.encode() in line for line in lines)


class Handler(http.server.BaseHTTPRequestHandler):
    def reply(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def note(self):
        leaked = seen_on_command_lines(PASSWORD) or seen_on_command_lines(TOKEN)
        self.server.table.asked.append(f"{self.command} {self.path}" + (" LEAKED" if leaked else ""))
        self.server.table.save()

    def has_token(self):
        return self.headers.get("Authorization") == f"OpenTera {TOKEN}"

    def do_GET(self):
        self.note()
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/api/user/login":
            basic = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            if self.headers.get("Authorization") == basic:
                return self.reply(200, {"user_token": TOKEN})
        elif url.path == "/api/user/services" and self.has_token():
            key = urllib.parse.parse_qs(url.query).get("key", [""])[0]
            return self.reply(200, self.server.table.of_key(key))
        return self.reply(401, "Unauthorized")

    def do_POST(self):
        self.note()
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path != "/api/user/services" or not self.has_token():
            return self.reply(401, "Unauthorized")
        status, answer = self.server.table.write(body["service"])
        self.server.table.save()
        return self.reply(status, answer)

    def log_message(self, *_):
        pass


def main(port, certificate, key, state, redis_port=0):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.table = Table(pathlib.Path(state), int(redis_port))
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
