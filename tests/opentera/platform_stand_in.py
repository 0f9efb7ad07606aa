#!/usr/bin/env python3
"""Stands in for the platform's registration: logging in and the table of services, over TLS, with the real server's answers (platform_answers.py).

usage: platform_stand_in.py PORT CERTIFICATE KEY STATE [REDIS-PORT [new]]

STATE is a JSON file of the table and of what was asked. With a Redis, rows of enabled services are copied to the key service.<key>, and the keys of
tokens are there, as TeraServer has them. A new server's administrator must change the password first."""

import base64
import hashlib
import hmac
import http.server
import json
import pathlib
import socket
import ssl
import sys
import urllib.parse
import uuid

USER, FIRST_PASSWORD, PASSWORD = "admin", "admin", 'Pass "word\\ $x1'
WHO = ("User", "Device", "DeviceStatic", "Participant", "ParticipantStatic", "Service")
KEYS = {who: f"key of {who} tokens, which is long enough" for who in WHO}
COLUMNS = {"id_service": int, "service_key": str, "service_name": str, "service_hostname": str, "service_port": int, "service_endpoint": str,
           "service_clientendpoint": str, "service_endpoint_user": str, "service_endpoint_participant": str, "service_endpoint_device": str,
           "service_enabled": bool, "service_system": bool, "service_editable_config": bool, "service_default_config": str, "service_has_assets": bool,
           "service_has_tests": bool, "service_uuid": str}
NULLABLE = {"service_endpoint_user", "service_endpoint_participant", "service_endpoint_device"}
DEFAULTS = {"service_enabled": False, "service_system": False, "service_editable_config": False, "service_default_config": "{}",
            "service_has_assets": False, "service_has_tests": False}
NEEDED = set(COLUMNS) - NULLABLE - set(DEFAULTS) - {"id_service", "service_uuid"}
OWN = [("OpenTeraServer", "OpenTera Server", 4040, "/"), ("LoggingService", "Logging Service", 4041, "/log"),
       ("FileTransferService", "File Transfer Service", 4042, "/file"), ("EmailService", "Email Service", 4043, "/mail"),
       ("VideoRehabService", "Télé-réadaptation vidéo", 4070, "/rehab")]


class Refused(Exception):
    """A status and what is said with it."""


def database_error():
    return Refused(500, "Database error")


class Table:
    def __init__(self, path, redis_port):
        self.path, self.redis_port = path, redis_port
        self.rows, self.asked, self.last_role = [], [], 0
        for key, name, port, path in OWN:
            row = {"service_key": key, "service_name": name, "service_hostname": "127.0.0.1", "service_port": port, "service_endpoint": "/",
                   "service_clientendpoint": path, "service_enabled": True, "service_system": True}
            self.insert(row)
            self.set_roles(self.rows[-1], [{"id_service_role": 0, "service_role_name": name} for name in ("admin", "user")])
        self.save()

    def save(self):
        self.path.write_text(json.dumps({"rows": self.rows, "asked": self.asked}))

    def live(self):
        return [row for row in self.rows if not row["deleted"] and row["service_key"] != OWN[0][0]]

    def row(self, identifier):
        return next((row for row in self.live() if row["id_service"] == identifier), None)

    def checked(self, values):
        """Every value must fit its column."""
        for name, value in values.items():
            if name not in COLUMNS or not (isinstance(value, COLUMNS[name]) or value is None and name in NULLABLE):
                raise database_error()
        return values

    def insert(self, values):
        values = self.checked({name: value for name, value in values.items() if name in COLUMNS})
        if "service_key" not in values:
            raise Refused(400, "Missing service_key")
        if not NEEDED <= set(values) or any(row["service_key"] == values["service_key"] for row in self.rows):
            raise database_error()
        row = {**DEFAULTS, **values, "id_service": len(self.rows) + 1, "service_uuid": str(uuid.uuid4())}
        self.rows.append({**row, "service_roles": [], "service_projects": [], "deleted": False})
        return self.rows[-1]

    def update(self, values):
        row = self.row(values["id_service"])
        if row is None:
            raise Refused(403, "Forbidden")
        row.update(self.checked(values))
        return row

    def set_roles(self, row, roles):
        kept = {role["id_service_role"]: role for role in row["service_roles"]}
        row["service_roles"] = []
        for role in roles:
            if role["id_service_role"] == 0:
                self.last_role += 1
            identifier = role["id_service_role"] or self.last_role
            row["service_roles"].append({**kept.get(identifier, {"id_service": row["id_service"], "service_name": row["service_name"]}),
                                         "id_service_role": identifier, "service_role_name": role["service_role_name"]})

    def write(self, service):
        if "id_service" not in service:
            raise Refused(400, "Missing id_service")
        roles = service.pop("roles", None)
        row = self.update(service) if service["id_service"] else self.insert(service)
        if roles is not None:
            self.set_roles(row, roles)
        self.publish(row)
        return [self.told(row)]

    def delete(self, identifier):
        row = self.row(identifier)
        if row is None:
            raise Refused(400, "Invalid service")
        if row["service_system"]:
            raise Refused(403, "Forbidden")
        row["deleted"] = True
        self.publish(row)

    def told(self, row, minimal=False):
        hidden = {"deleted"} | {name for name in NULLABLE if not row.get(name)}
        if minimal:
            hidden |= {"service_default_config", "service_roles", "service_projects"}
        return {name: value for name, value in row.items() if name not in hidden}

    def select(self, query):
        key = (query.get("service_key") or query.get("key") or [None])[0]
        return [self.told(row, minimal="list" in query) for row in self.live() if key in (None, row["service_key"])]

    def publish(self, row):
        key = f"service.{row['service_key']}"
        if self.redis_port and row["service_enabled"] and not row["deleted"]:
            redis(self.redis_port, "SET", key, json.dumps(self.told(row)))
        elif self.redis_port:
            redis(self.redis_port, "DEL", key)


def redis(port, *words):
    request = b"*%d\r\n" % len(words) + b"".join(b"$%d\r\n%s\r\n" % (len(word.encode()), word.encode()) for word in words)
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(request)
        assert connection.recv(100)[:1] in b"+:"


def publish_keys(port):
    for who, key in KEYS.items():
        redis(port, "SET", f"{who}TokenAPIKey", key)


def signed(claims, key):
    """A JSON web token."""
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    signature = hmac.new(key.encode(), b".".join(parts), hashlib.sha256).digest()
    return b".".join([*parts, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


TOKEN = signed({"user_uuid": "0"}, KEYS["User"])


def seen_on_command_lines(secret):
    lines = []
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes())
        except OSError:
            continue
    return any(secret.encode() in line for line in lines)


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


class Handler(http.server.BaseHTTPRequestHandler):
    def reply(self, status, body, **headers):
        data = (body if body == "Unauthorized" else json.dumps(body)).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def note(self):
        leaked = seen_on_command_lines(PASSWORD) or seen_on_command_lines(TOKEN)
        self.server.table.asked.append(f"{self.command} {self.path}" + (" LEAKED" if leaked else ""))
        self.server.table.save()

    def require_token(self):
        if self.headers.get("Authorization") != f"OpenTera {TOKEN}":
            raise Refused(401, "Unauthorized")

    def body(self):
        return self.rfile.read(int(self.headers["Content-Length"])).decode()

    def log_in(self):
        if self.headers.get("Authorization") != basic(USER, self.server.password):
            raise Refused(401, "Unauthorized")
        if self.server.password == FIRST_PASSWORD:
            self.reply(200, {"message": "Password change required for this user.", "reason": "password_change",
                             "redirect_url": "/login_change_password"}, Set_Cookie="session=first; Path=/")
        else:
            self.reply(200, {"user_uuid": "0", "user_fullname": "Super Admin", "user_token": TOKEN})

    def change_password(self):
        if self.headers.get("Cookie") != "session=first":
            raise Refused(401, "Unauthorized")
        self.server.password = urllib.parse.parse_qs(self.body())["new_password"][0]
        self.reply(200, "Password changed")

    def answer(self, url, query):
        if (self.command, url.path) == ("GET", "/api/user/login"):
            return self.log_in()
        if (self.command, url.path) == ("POST", "/api/user/login/change_password"):
            return self.change_password()
        self.require_token()
        if url.path != "/api/user/services":
            raise Refused(404, "Not Found")
        if self.command == "GET":
            return self.reply(200, self.server.table.select(query))
        if self.command == "POST":
            return self.reply(200, self.server.table.write(json.loads(self.body())["service"]))
        self.server.table.delete(int(query["id"][0]))
        return self.reply(200, "")

    def handle_request(self):
        self.note()
        url = urllib.parse.urlsplit(self.path)
        try:
            self.answer(url, urllib.parse.parse_qs(url.query))
        except Refused as refused:
            self.reply(*refused.args)
        self.server.table.save()

    do_GET = do_POST = do_DELETE = handle_request

    def log_message(self, *_):
        pass


def main(port, certificate, key, state, redis_port=0, age="old"):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.password = FIRST_PASSWORD if age == "new" else PASSWORD
    server.table = Table(pathlib.Path(state), int(redis_port))
    if int(redis_port):
        publish_keys(int(redis_port))
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
