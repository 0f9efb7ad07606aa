"""What programs believe of the gateway in front of them, no caller can say: each header that tells of a proxy is the gateway's own or is not passed on. A caller
may ask for a WebSocket and for no other protocol. What the server says of every answer, a location's own headers do not cancel."""

import socket
import threading

import gateway

STYLE = {"wazo": "wazo", "opentera": "opentera", "compose": "wazo", "compose-opentera": "opentera"}
PREFIX = {"wazo": "/api/probe", "opentera": "/probe"}
POLICY = "default-src 'self'; script-src 'none'"
PORT, FRONT, ROOMS = 4170, 4171, range(4180, 4183)
LONG_HSTS = "max-age=63072000; preload"


def declarations(style):
    prefix = PREFIX[style]
    return f"""
wazo_platform(STYLE {style} HOST gateway.test)
wazo_add_service({style}-probe PROGRAM program PORT {PORT})
wazo_add_route({style}-probe {prefix}/1.0/public PUBLIC HEADERS X-Frame-Options DENY Content-Security-Policy "{POLICY}")
wazo_add_route({style}-probe {prefix}/1.0/open PUBLIC)
wazo_add_route({style}-probe {prefix}/1.0/longer HEADERS strict-transport-security "{LONG_HSTS}")
wazo_add_route({style}-probe {prefix}/1.0/events WEBSOCKET)
wazo_add_route({style}-probe {prefix}/1.0/events/headers WEBSOCKET HEADERS X-Frame-Options DENY BODY_SIZE 1k READ_TIMEOUT 5)
wazo_add_port({style}-probe rooms {ROOMS[0]}-{ROOMS[-1]} PROTOCOL ws)
wazo_add_route({style}-probe /rooms PORT rooms)
wazo_add_route({style}-probe /sockets TO /sockets PORT rooms WEBSOCKET)
wazo_add_service({style}-front PROGRAM program PORT {FRONT} FRONTEND pages)
wazo_add_route({style}-front {prefix.replace("probe", "front")} HEADERS X-Frame-Options DENY)
"""


def paths(style):
    prefix = PREFIX[style]
    front = prefix.replace("probe", "front")
    passed = [f"{prefix}/x", f"{prefix}/1.0/public", f"{prefix}/1.0/public/x", f"{prefix}/1.0/events", f"{prefix}/1.0/events/x", f"{prefix}/1.0/events/headers/x"]
    return passed + [f"/rooms/{ROOMS[1]}/x", f"/sockets/{ROOMS[1]}/x", f"{front}/x"]


# What the platform's programs are told, by header.
TOLD = {
    "wazo": {"Host": "gateway.test:40075", "X-Forwarded-Proto": "http"},
    "opentera": {
        "Host": "gateway.test",
        "X-ExternalPort": "40075",
        "X-ExternalHost": "gateway.test",
        "X_ExternalServer": "gateway.test",
        "X-Real-IP": "127.0.0.1",
        "X-Forwarded-Proto": "http",
        "X-Scheme": "http",
    },
}
BELIEVED = """Forwarded Proxy Remote-User X-Client-IP X-Forwarded-Host X-Forwarded-Port X-Forwarded-Prefix X-Forwarded-Proto X-Forwarded-Protocol X-Forwarded-Scheme
X-Forwarded-Server X-Forwarded-Ssl X-Forwarded-User X-Original-URL X-Real-IP X-Rewrite-URL X-Scheme X-Script-Name
X_Forwarded_Host X_Real_IP X_Script_Name X_Scheme X_Forwarded_Proto X_ExternalServer""".split()
OPENTERA = "X-ExternalPort X-ExternalHost X-ExternalServer X-SSL-CERT X-SSL-VERIFIED X-SSL-CLIENT-DN X-SSL-ISSUER-DN X-Device-UUID X-Participant-UUID".split()


def check_believed(style, path):
    believed = BELIEVED + (OPENTERA if style == "opentera" else [])
    for spelled in (str, str.lower, str.upper):
        seen = gateway.ask(path, headers={spelled(name): "forged" for name in believed} | {"X-Own": "mine"})
        assert "forged" not in seen.text, (path, [header for header in seen.seen["headers"] if header[1] == "forged"])
        assert seen.header_seen("X-Own") == ["mine"]
        script_name = PREFIX[style].replace("probe", "front") if "/front/" in path else PREFIX[style]
        for name, value in {**TOLD[style], "X-Script-Name": script_name}.items():
            assert seen.header_seen(name) == [value], (path, name, seen.header_seen(name))
    chain = gateway.ask(path, headers={"X-Forwarded-For": "10.9.8.7"}).header_seen("X-Forwarded-For")
    assert chain == ["10.9.8.7, 127.0.0.1"], chain


def check_published_port():
    """The container does not listen on the port that callers know."""
    for host, port in (("gateway.test:8443", "8443"), ("gateway.test", "443"), ("[::1]:444", "444")):
        assert gateway.ask("/probe/x", headers={"Host": host}).header_seen("X-ExternalPort") == [port]


def upgraded(path, *headers):
    """What the program sees of a request to change the protocol: the values of two headers."""
    lines = "".join(f"{header}\r\n" for header in headers)
    with socket.create_connection(("127.0.0.1", gateway.PORT)) as caller:
        caller.settimeout(10)
        caller.sendall(f"GET {path} HTTP/1.1\r\nHost: gateway.test\r\n{lines}\r\n".encode())
        answer = caller.recv(65536).decode()
    assert answer.startswith("HTTP/1.1 200"), (path, headers, answer)
    seen = dict(line.split(": ", 1) for line in answer.split("\r\n")[1:] if ": " in line)
    return seen.get("X-Seen-Upgrade"), seen.get("X-Seen-Connection")


def check_upgrades(style):
    prefix = PREFIX[style]
    sockets = [f"{prefix}/1.0/events", f"{prefix}/1.0/events/x", f"{prefix}/1.0/events/headers/x", f"/sockets/{ROOMS[1]}/x"]
    for path in sockets:
        for word in ("websocket", "WebSocket"):
            assert upgraded(path, f"Upgrade: {word}", "Connection: Upgrade") == ("websocket", "upgrade"), path
    for path in [*sockets, *paths(style)]:
        for word in ("h2c", "websocket, h2c", "h2c, websocket", "TLS/1.0", "websocketx", "xwebsocket", "websocket/13"):
            asked = [f"Upgrade: {word}", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"]
            assert upgraded(path, *asked) == (None, "close"), (path, word, upgraded(path, *asked))
        assert upgraded(path) == (None, "close"), path


def check_answers(style, hsts):
    """Each answer has the server's header once, and the location's own."""
    prefix = PREFIX[style]
    front = prefix.replace("probe", "front")
    framed = [f"{prefix}/1.0/public", f"{prefix}/1.0/public/x", f"{prefix}/1.0/events/headers/x", f"{front}/", f"{front}/app.js", f"{front}/x"]
    for path in [*framed, f"{prefix}/x", f"{prefix}/1.0/open", f"{prefix}/1.0/events", f"/rooms/{ROOMS[1]}/x", f"/sockets/{ROOMS[1]}/x", "/nobody"]:
        headers = gateway.ask(path).headers
        assert headers.get_all("Strict-Transport-Security") == hsts, (path, headers.items())
        assert headers.get_all("X-Frame-Options") == (["DENY"] if path in framed else None), (path, headers.items())
    assert gateway.ask(f"{prefix}/1.0/open").headers.get_all("Access-Control-Allow-Origin") == (["*"] if gate == "wazo" else None)
    assert gateway.ask(f"{prefix}/1.0/public").headers.get_all("Content-Security-Policy") == [POLICY]
    assert gateway.ask(f"{prefix}/1.0/longer").headers.get_all("Strict-Transport-Security") == [LONG_HSTS]
    assert gateway.ask(f"{prefix}/1.0/events/headers/x", "POST", b"x" * 2000).status == 413
    with socket.create_connection(("127.0.0.1", gateway.PORT)) as caller:
        caller.sendall(f"GET {prefix}/1.0/events/headers/x HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n".encode())
        answer = caller.recv(65536).decode()
        assert "X-Frame-Options: DENY" in answer and answer.count("Strict-Transport-Security") == len(hsts or []), answer


class Telling(gateway.Mirror):
    """Says in its answer's head what it has been asked to become."""

    def send_response(self, code, message=None):
        super().send_response(code, message)
        for name in ("Upgrade", "Connection"):
            if self.headers[name]:
                self.send_header(f"X-Seen-{name}", self.headers[name])


gateway.in_own_network()
work = gateway.work_directory()
for port in (PORT, FRONT, *ROOMS):
    threading.Thread(target=gateway.Server(("127.0.0.1", port), Telling).serve_forever, daemon=True).start()
for gate, style in STYLE.items():
    platform = gate.split("-")[0]
    generated = gateway.configure(work / gate, declarations(style), {"pages/index.html": "index", "pages/app.js": "app"})
    files = [gateway.location_file(generated, f"{style}-{name}", platform) for name in ("probe", "front")]
    with gateway.nginx(work, files, generated / f"services/{style}-front/root", platform=platform):
        for path in paths(style):
            check_believed(style, path)
        if gate == "compose-opentera":
            check_published_port()
        check_upgrades(style)
        check_answers(style, None if platform == "opentera" else ["max-age=31536000"])
