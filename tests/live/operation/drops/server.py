"""Starts as root, reads its secret, becomes its user, and asks its database over TCP as a role of another name."""

import http.server
import os
import pwd
import subprocess

import wazo_service

password = wazo_service.secret("postgresql")
user = pwd.getpwnam("wazo-drops")
began = os.getuid()
os.setgid(user.pw_gid)
os.initgroups(user.pw_name, user.pw_gid)
os.setuid(user.pw_uid)


def who_asks():
    where = f"host={wazo_service.postgresql_host()} dbname={wazo_service.postgresql_database()} user={wazo_service.postgresql_user()}"
    done = subprocess.run(["psql", "-X", "-A", "-t", where, "-c", "SELECT current_user"], capture_output=True, text=True,
                          env={**os.environ, "PGPASSWORD": password or ""})
    return done.stdout.strip() or done.stderr


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{began} {os.getuid() == user.pw_uid} {who_asks()}".encode())


http.server.ThreadingHTTPServer((wazo_service.listen_address(), wazo_service.listen_port()), Answers).serve_forever()
