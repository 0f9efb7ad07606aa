"""What the platform's server answers, request by request: recorded from the real one, and asked of the stand-in and of a real server alike.

usage: platform_answers.py URL AUTHORITY USER PASSWORD NEW-PASSWORD, of a server that is new: its administrator must change the password first."""

import base64
import json
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request

ROW = {"service_key": "AnswersService", "service_name": "answers", "service_hostname": "127.0.0.1", "service_port": 9999,
       "service_endpoint": "/", "service_clientendpoint": "/answers"}
FLAGS = {"service_enabled": True, "service_system": False, "service_editable_config": False, "service_has_assets": False, "service_has_tests": False}
SYSTEM = [("LoggingService", 4041, "/log"), ("FileTransferService", 4042, "/file"), ("EmailService", 4043, "/mail"), ("VideoRehabService", 4070, "/rehab")]


class Server:
    def __init__(self, url, authority):
        self.url, self.context, self.headers = url, ssl.create_default_context(cafile=authority), {}

    def basic(self, user, password):
        self.headers = {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}

    def token(self, token):
        self.headers = {"Authorization": f"OpenTera {token}"}

    def ask(self, path, body=None, method=None, **headers):
        """Status and answer, which is a text where it is no JSON."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json", **self.headers, **headers}, method=method)
        try:
            with urllib.request.urlopen(request, context=self.context) as answer:
                status, text = answer.status, answer.read().decode()
                self.cookies = "; ".join(cookie.split(";")[0] for cookie in answer.headers.get_all("Set-Cookie", []))
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read().decode()
        try:
            return status, json.loads(text)
        except json.JSONDecodeError:
            return status, text

    def services(self, query=""):
        return self.ask(f"/api/user/services{query}")

    def write(self, **service):
        return self.ask("/api/user/services", {"service": service})

    def delete(self, identifier):
        return self.ask(f"/api/user/services?id={identifier}", method="DELETE")


def expect(said, status, answer):
    assert said == (status, answer), f"{said} and not {(status, answer)}"


def first_login(server, user, password, new):
    server.basic(user, "wrong")
    expect(server.ask("/api/user/login"), 401, "Unauthorized")
    server.basic(user, password)
    expect(server.ask("/api/user/login"), 200,
           {"message": "Password change required for this user.", "reason": "password_change", "redirect_url": "/login_change_password"})
    form = urllib.parse.urlencode({"new_password": new, "confirm_password": new}).encode()
    headers = {"Cookie": server.cookies, "Content-Type": "application/x-www-form-urlencoded"}
    expect(server.ask("/api/user/login/change_password", form, **headers), 200, "Password changed")


def log_in(server, user, password):
    server.headers = {}
    expect(server.services(), 401, "Unauthorized")
    server.token("none")
    expect(server.services(), 401, "Unauthorized")
    server.basic(user, password)
    status, answer = server.ask("/api/user/login")
    assert status == 200 and "user_token" in answer, (status, answer)
    server.token(answer["user_token"])


def platform_rows(server):
    status, rows = server.services("?list=1")
    assert status == 200
    told = [(row["service_key"], row["service_port"], row["service_clientendpoint"]) for row in rows]
    assert told == SYSTEM and all(row["service_system"] for row in rows), rows
    assert "service_roles" not in rows[0] and "service_endpoint_user" not in rows[0], rows
    for key in ("OpenTeraServer", "NobodysService"):
        expect(server.services(f"?key={key}"), 200, [])
    row = server.services("?key=LoggingService")[1][0]
    assert [role["service_role_name"] for role in row["service_roles"]] == ["admin", "user"] and row["service_projects"] == [], row
    # a row of the platform's own is not protected from being written, only from being deleted
    status, answer = server.write(id_service=row["id_service"], service_name="Changed", service_system=True)
    assert status == 200 and answer[0]["service_name"] == "Changed", (status, answer)
    server.write(id_service=row["id_service"], service_name=row["service_name"])
    expect(server.delete(row["id_service"]), 403, "Forbidden")


def refusals(server):
    expect(server.write(service_key="X"), 400, "Missing id_service")
    expect(server.write(id_service=0, service_name="X"), 400, "Missing service_key")
    expect(server.write(id_service=0, service_key="X"), 500, "Database error")
    expect(server.write(id_service=999, service_port=1), 403, "Forbidden")
    expect(server.delete(999), 400, "Invalid service")


def row_of_its_own(server):
    status, answer = server.write(id_service=0, **ROW, **FLAGS)
    identifier = answer[0]["id_service"]
    whole = {**ROW, **FLAGS, "id_service": identifier, "service_uuid": answer[0]["service_uuid"], "service_default_config": "{}",
             "service_roles": [], "service_projects": []}
    expect((status, answer), 200, [whole])
    expect(server.services("?service_key=AnswersService"), 200, [whole])
    expect(server.write(id_service=0, **ROW), 500, "Database error")
    expect(server.write(id_service=identifier, no_such_column=1), 500, "Database error")
    expect(server.write(id_service=identifier, service_port="abc"), 500, "Database error")
    # what an update does not name stays
    expect(server.write(id_service=identifier, service_enabled=False, service_endpoint_user="/user"), 200,
           [{**whole, "service_enabled": False, "service_endpoint_user": "/user"}])
    expect(server.write(id_service=identifier, service_enabled=True, service_endpoint_user=None), 200, [whole])
    return identifier


def roles(server, identifier):
    """The list that is sent is the list: what is not in it goes."""

    def names(answer):
        return [role["service_role_name"] for role in answer[0]["service_roles"]]

    added = server.write(id_service=identifier, roles=[{"id_service_role": 0, "service_role_name": name} for name in ("admin", "user")])[1]
    assert names(added) == ["admin", "user"], added
    kept = added[0]["service_roles"][1]
    left = server.write(id_service=identifier, roles=[{name: kept[name] for name in ("id_service_role", "service_role_name")}])[1]
    assert names(left) == ["user"] and left[0]["service_roles"][0] == kept, left


def deleted(server, identifier):
    """A row that is deleted is out of sight, and its key is taken for ever."""
    expect(server.delete(identifier), 200, "")
    expect(server.services("?key=AnswersService"), 200, [])
    expect(server.write(id_service=identifier, service_port=1), 403, "Forbidden")
    expect(server.write(id_service=0, **ROW, **FLAGS), 500, "Database error")


def ask_all(url, authority, user, password, new):
    server = Server(url, authority)
    first_login(server, user, password, new)
    log_in(server, user, new)
    platform_rows(server)
    refusals(server)
    identifier = row_of_its_own(server)
    roles(server, identifier)
    deleted(server, identifier)


if __name__ == "__main__":
    ask_all(*sys.argv[1:])
