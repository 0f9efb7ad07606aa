"""The platform's form of a location: nine headers, its options, and no location that was not asked for. Without any name server."""

import re
import socket

import gateway

DECLARATIONS = """
wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program PORT 4170)
wazo_add_service(clinic PROGRAM program PORT 4171)
wazo_add_route(clinic /clinic BODY_SIZE 2G READ_TIMEOUT 30 UNBUFFERED)
wazo_add_route(clinic /clinic/wss TO /sockets WEBSOCKET)
wazo_add_service(opentera-inner PROGRAM program INTERNAL PORT 4172)
wazo_add_service(opentera-idle PROGRAM program)
"""
HEADERS = {
    "X-ExternalPort": "40075",
    "X-ExternalHost": "gateway.test",
    "X_ExternalServer": "gateway.test",
    "Host": "gateway.test",
    "X-Real-IP": "127.0.0.1",
    "X-Forwarded-For": "127.0.0.1",
    "X-Forwarded-Proto": "http",
    "X-Scheme": "http",
}

NAMES = sorted([*HEADERS, "X-Script-Name"])


def check_headers(path, script_name):
    answer = gateway.ask(path)
    for name, value in {**HEADERS, "X-Script-Name": script_name}.items():
        assert answer.header_seen(name) == [value], (path, name, answer.header_seen(name))
    # nothing that a caller sends comes through in their place
    forged = gateway.ask(path, headers={name: "forged" for name in HEADERS if name not in ("Host", "X-Forwarded-For")} | {"X-Script-Name": "forged"})
    assert "forged" not in forged.text, forged.text


def locations(text):
    return re.findall(r"^location (.*) \{$", text, re.M)


def upgrade(path):
    """The head of the answer to a WebSocket's handshake."""
    with socket.create_connection(("127.0.0.1", gateway.PORT)) as caller:
        caller.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n".encode())
        head = caller.recv(4096).decode()
        caller.sendall(b"ping")
        return head, caller.recv(4096)


def accept_upgrade(port):
    """A program that upgrades the connection and sends back in capitals what comes then; returns what it was asked."""
    import threading

    listener = socket.create_server(("127.0.0.1", port))
    asked = []

    def serve():
        connection, _ = listener.accept()
        asked.append(connection.recv(4096).decode())
        connection.sendall(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
        connection.sendall(connection.recv(100).upper())

    threading.Thread(target=serve, daemon=True).start()
    return asked


gateway.in_own_network()
work = gateway.work_directory()
generated = gateway.configure(work, DECLARATIONS)
files = [gateway.location_file(generated, name, "opentera") for name in ("opentera-probe", "clinic")]
assert locations(files[0].read_text()) == ["^~ /probe/"], files[0].read_text()
assert sorted(locations(files[1].read_text())) == ["= /clinic/wss", "^~ /clinic/", "^~ /clinic/wss/"]
for name in ("opentera-inner", "opentera-idle"):
    assert not gateway.location_file(generated, name, "opentera").exists(), name
for file in files:
    text = file.read_text()
    upstreams = re.findall(r"proxy_pass ([^;]*);", text)
    # a name would be looked up once, at nginx's start, which fails while its owner is not there yet
    assert upstreams and all(re.match(r"http://127\.0\.0\.1:\d+/", upstream) for upstream in upstreams), upstreams
    blocks = text.split("location ")[1:]
    # nine have a value; what else programs believe is emptied, and so not passed on
    assert all(sorted(re.findall(r'proxy_set_header (\S+) [^"]', block.split("    proxy_http_version")[0])) == NAMES for block in blocks), text
    assert all("proxy_redirect http://$host/ https://$host:$server_port/;" in block for block in blocks), text

gateway.mirrors(4170)
asked = accept_upgrade(4171)
with gateway.nginx(work, files):
    check_headers("/probe/1.0/status", "/probe")
    assert gateway.ask("/probe/a?x=1").seen["path"] == "/a?x=1"
    assert gateway.ask("/probe").headers["Location"] == "http://gateway.test:40075/probe/"
    for path in ("/", "/probed/", "/inner/", "/idle/", "/opentera-inner/"):
        assert gateway.ask(path).status == 404, path
    head, data = upgrade("/clinic/wss/room?id=1")
    assert head.startswith("HTTP/1.1 101"), head
    assert data == b"PING", data
    assert asked[0].startswith("GET /sockets/room?id=1 HTTP/1.1\r\n") and "\r\nUpgrade: websocket\r\n" in asked[0], asked
text = files[1].read_text()
for line in ("client_max_body_size 2G;", "proxy_read_timeout 30s;", "proxy_buffering off;", "proxy_request_buffering off;"):
    assert f"    {line}\n" in text.split("location ^~ /clinic/ {")[1], line
