"""Answers how many rows its database has."""

import http.server
import os
import subprocess

import wazo_service


def rows():
    where = f"host={wazo_service.postgresql_host()} dbname={wazo_service.postgresql_database()} user={wazo_service.postgresql_user()}"
    done = subprocess.run(["psql", "-X", "-A", "-t", where, "-c", "SELECT count(*) FROM notes"], capture_output=True, text=True)
    return done.stdout.strip() or done.stderr


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        answer = rows() if self.path == "/rows" else "well"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(str(answer).encode())


print("starts as", os.getuid(), flush=True)
http.server.ThreadingHTTPServer((wazo_service.listen_address(), wazo_service.listen_port()), Answers).serve_forever()
