"""A file of the front end that exists is served by the gateway, everything else is the program's; nothing outside the folder is anybody's."""

import gateway

FILES = {
    "front/index.html": "<h1>index</h1>",
    "front/app.js": "app();",
    "front/img/logo.svg": "<svg/>",
    "front/img/index.html": "<h1>images</h1>",
    "front/a b.txt": "space",
    "front/.well-known/hidden.txt": "hidden",
    "frontier/secret.txt": "secret beside the folder",
    "secret.txt": "secret",
}
STYLE = {"wazo": "wazo", "opentera": "opentera", "compose": "wazo"}
PREFIX = {"wazo": "/api/probe", "opentera": "/probe"}


def declarations(style, keywords="PROGRAM program PORT 4170", route=""):
    prefix = PREFIX[style]
    return f"wazo_platform(STYLE {style})\nwazo_add_service({style}-probe {keywords} FRONTEND front)\n" + route.format(prefix=prefix, style=style)


def check_files(prefix):
    for path, text, kind in (
        ("/", "<h1>index</h1>", "text/html"),
        ("/?x=1", "<h1>index</h1>", "text/html"),
        ("/index.html", "<h1>index</h1>", "text/html"),
        ("/app.js", "app();", "application/javascript"),
        ("/app.js?v=2", "app();", "application/javascript"),
        ("/img/logo.svg", "<svg/>", "image/svg+xml"),
        ("/img/../app.js", "app();", "application/javascript"),
        ("/a%20b.txt", "space", "text/plain"),
    ):
        answer = gateway.ask(prefix + path)
        assert (answer.status, answer.text) == (200, text), (path, answer.status, answer.text)
        assert answer.headers["Content-Type"].startswith(kind), (path, answer.headers["Content-Type"])
    redirect = gateway.ask(f"{prefix}?x=1")
    assert (redirect.status, redirect.headers["Location"]) == (301, f"{prefix}/?x=1"), redirect.headers.items()
    assert gateway.ask(f"{prefix}ier/secret.txt").status == 404


def check_program(prefix):
    for path, seen in (
        ("/1.0/status", "/1.0/status"),
        ("/1.0/notes?x=1&y=a%20b", "/1.0/notes?x=1&y=a%20b"),
        ("/img", "/img"),
        ("/img/", "/img/"),
        ("/missing.html", "/missing.html"),
        ("/a%2Fb%0Ac%3F", "/a/b%0Ac%3F"),
        ("//1.0//x", "/1.0/x"),
    ):
        answer = gateway.ask(prefix + path)
        assert answer.status == 200 and answer.seen["path"] == seen, (path, answer.text)
        assert answer.header_seen("X-Script-Name") == [prefix]
    for method in ("POST", "PUT", "DELETE"):
        seen = gateway.ask(f"{prefix}/1.0/notes", method, b"x" * 1000).seen
        assert (seen["method"], seen["size"]) == (method, 1000), seen


def check_nothing_outside(prefix):
    for path in (
        "/../secret.txt",
        "/../frontier/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..;/secret.txt",
        "../secret.txt",
        "..%2fsecret.txt",
        "/img/../../secret.txt",
        "/img/..%2f..%2fsecret.txt",
        "//../secret.txt",
        "/../../../../etc/passwd",
        "/%00secret.txt",
    ):
        answer = gateway.ask(prefix + path)
        assert "secret beside" not in answer.text and answer.text != "secret" and "root:" not in answer.text, (path, answer.text)
        assert answer.status in (200, 400, 404) and (answer.status != 200 or answer.seen["port"] == 4170), (path, answer.status, answer.text)


def check_limits(prefix):
    """The options of the route hold for what is served and what is passed on."""
    for path in ("/", "/app.js", "/1.0/status"):
        assert gateway.ask(prefix + path).headers.get_all("X-Frame-Options") == ["DENY"], path
    for path in ("/1.0/notes", "/app.js"):
        assert gateway.ask(prefix + path, "POST", b"x" * 3000).status == 413, path
    assert gateway.ask(f"{prefix}/1.0/notes", "POST", b"x" * 2000).seen["size"] == 2000


def served(work, platform, text, files=FILES):
    generated = gateway.configure(work, text, files)
    name = f"{STYLE[platform]}-probe"
    return gateway.nginx(work, [gateway.location_file(generated, name, platform)], generated / "services" / name / "root")


gateway.in_own_network()
work = gateway.work_directory()
gateway.mirrors(4170)
for platform, style in STYLE.items():
    prefix = PREFIX[style]
    with served(work / platform / "plain", platform, declarations(style)):
        check_files(prefix)
        check_program(prefix)
        check_nothing_outside(prefix)
    with served(work / platform / "limits", platform, declarations(style, route="wazo_add_route({style}-probe {prefix} TO /sub/ BODY_SIZE 2k HEADERS X-Frame-Options DENY)")):
        check_files(prefix)
        assert gateway.ask(f"{prefix}/1.0/x").seen["path"] == "/sub/1.0/x"
        check_limits(prefix)
    without_index = {path: text for path, text in FILES.items() if path != "front/index.html"}
    with served(work / platform / "no-index", platform, declarations(style), without_index):
        assert gateway.ask(f"{prefix}/").seen["path"] == "/"
        assert gateway.ask(f"{prefix}/app.js").text == "app();"
    with served(work / platform / "alone", platform, declarations(style, keywords="")):
        check_files(prefix)
        for path in ("/1.0/status", "/img/", "/missing"):
            assert gateway.ask(prefix + path).status == 404, path
