"""A route ends where a segment of its path ends. What is asked of the gateway, in whatever way it is written, reaches the route that a plain model of paths
says, and no other; each route leads to a port of its own, which tells what it was asked."""

import random
import urllib.parse

import gateway

STYLE = {"wazo": "wazo", "opentera": "opentera", "compose": "wazo"}
PREFIX = {"wazo": "/api/probe", "opentera": "/probe"}
MAIN, PUBLIC, MEDIA, ASSETS, QUOTED, ROOMS = 4170, 4171, 4172, 4173, 4174, range(4180, 4192)


def declarations(style):
    prefix = PREFIX[style]
    text = f"wazo_platform(STYLE {style})\nwazo_add_service({style}-probe PROGRAM program PORT {MAIN})\n"
    for name, port in {"public": PUBLIC, "media": MEDIA, "assets": ASSETS, "quoted": QUOTED}.items():
        text += f"wazo_add_port({style}-probe {name} {port} PROTOCOL http)\n"
    text += f"wazo_add_port({style}-probe rooms {ROOMS[0]}-{ROOMS[-1]} PROTOCOL ws)\n"
    for route in (
        f"{prefix}/1.0/public PUBLIC PORT public",
        "/media TO /public/ PORT media",
        "/store/ TO /static PORT assets",
        "\"/its.(a)+b\" TO \"/its\" PORT quoted",
        "/rooms PORT rooms",
        "/sockets/ TO /sockets PORT rooms WEBSOCKET",
    ):
        text += f"wazo_add_route({style}-probe {route})\n"
    return text


def routes(style):
    """Path, port, and path at the program. The longest one counts; below each, the rest is added."""
    prefix = PREFIX[style]
    table = [
        (prefix, False, MAIN, ""),
        (f"{prefix}/1.0/public", True, PUBLIC, "/1.0/public"),
        ("/media", True, MEDIA, "/public"),
        ("/store", False, ASSETS, "/static"),
        ("/its.(a)+b", True, QUOTED, "/its"),
    ]
    for port in ROOMS:
        table += [(f"/rooms/{port}", False, port, ""), (f"/sockets/{port}", False, port, f"/sockets/{port}")]
    return sorted(table, key=lambda row: -len(row[0]))


def resolved(path):
    """The path that is meant, or nothing where there is none: decoded once, without empty segments, . and .."""
    decoded = urllib.parse.unquote_to_bytes(path.split("?")[0])
    if b"\0" in decoded:
        return None
    segments = []
    *folders, last = decoded.decode("latin-1").split("/")[1:]
    for segment in folders:
        if segment == "..":
            if not segments:
                return None
            segments.pop()
        elif segment not in ("", "."):
            segments.append(segment)
    if last == "..":
        if not segments:
            return None
        segments.pop()
        last = ""
    elif last == ".":
        last = ""
    return "".join(f"/{segment}" for segment in segments) + "/" + last


def expected(style, path):
    """Port and path at the program; 301, 400 or 404."""
    meant = resolved(path)
    if meant is None:
        return 400, ""
    for base, exact, port, to in routes(style):
        if meant == base:
            if exact:
                return port, "/public/" if port == MEDIA else to
            return (404 if port in ROOMS else 301), ""
        if meant.startswith(f"{base}/"):
            return port, to + meant[len(base) :]
    return 404, ""


def found(path):
    answer = gateway.ask(path)
    if answer.status != 200:
        return answer.status, ""
    seen, _, query = answer.seen["path"].partition("?")
    assert query == path.partition("?")[2], (path, answer.seen)
    return answer.seen["port"], urllib.parse.unquote_to_bytes(seen).decode("latin-1")


def check(style, platform, path):
    want = expected(style, path)
    got = found(path)
    assert got == want, f"{platform}: {path!r} reaches {got}, not {want}"


def written(prefix):
    """The ways that are known to have led too far, and those that must still lead there."""
    for base in (f"{prefix}/1.0/public", "/media", "/store", "/its.(a)+b", f"/rooms/{ROOMS[3]}", f"/sockets/{ROOMS[3]}"):
        for ending in (
            "", "/", "/x", "/x/", "/x?y=%2F../z", "//x", "/./x", "/x//", "/a%20b", "/a%0Ab", "/%25", "ity", "../secret", "..", "%2e%2e/secret", "%2e%2e", "..%2fsecret",
            ";x", ";/x", ";x/y", "%3bx", "%3b/x", "/../secret", "/%2e%2e/secret", "/..%2fsecret", "%2f..%2fsecret", "%2f%2e%2e%2fsecret", "/x/../../secret",
            "/..;/secret", "%5c..%5csecret", "\\..\\secret", "%00", "/%00", "%20", "%09", "%0a", "%0d%0aX:y", "%3fx", "%23x", ".", "./", "/.", "/..", "%2f", "%2fx",
            "%252e%252e/secret", "%252fx", "%c0%ae%c0%ae/secret", "%e2%80%ae", ".json", "-x", "_x", "~", "%7e", "+", "*", "@x", ":80", "$1", "%24uri", "\"", "'", "{x}",
            "/" + "a" * 2000, "/a" * 200,
        ):
            yield base + ending
        yield base.upper()
        yield f"/{base}"
        yield f"//{base}/x"
        yield f"/x/..{base}"
        yield f"/x/%2e%2e{base}/y"
        yield base.replace("/", "%2f").replace("%2f", "/", 1)
        yield base[:-1]
    for number in (ROOMS[0] - 1, ROOMS[-1] + 1, MAIN, PUBLIC, 22, f"0{ROOMS[0]}", f"{ROOMS[0]}0", f"{ROOMS[0]}%3a22", f"{ROOMS[0]}@x", f"{ROOMS[0]};x"):
        for base in ("/rooms", "/sockets"):
            yield f"{base}/{number}/x"
            yield f"{base}/{ROOMS[0]}/../{number}/x"
    yield from ("/", "//", "/..", "/%2e%2e/", "/rooms", "/rooms/", "/sockets", "/sockets/")


def composed(prefix, count):
    """Random ones, of what paths are made of and what they are broken with."""
    words = ["public", "media", "store", "rooms", "sockets", "1.0", "its.(a)+b", str(ROOMS[0]), prefix.strip("/"), "secret", "x"]
    joints = ["/", "/", "/", "//", "%2f", "/./", "/../", "/%2e%2e/", "..", "%2e", ";", "%3b", "%5c", "%25", "%252f", "%20", "%0a", "%00", "\\", ".", "ity", "%e9", "+"]
    source = random.Random(26)
    for _ in range(count):
        path = source.choice(["/", prefix + "/", f"{prefix}/1.0/", "/media/", "/"])
        for _ in range(source.randint(1, 5)):
            path += source.choice(words) + source.choice(joints)
        yield path


gateway.in_own_network()
work = gateway.work_directory()
gateway.mirrors(22, MAIN, PUBLIC, MEDIA, ASSETS, QUOTED, *range(ROOMS[0] - 3, ROOMS[-1] + 4))
for platform, style in STYLE.items():
    file = gateway.location_file(gateway.configure(work / platform, declarations(style)), f"{style}-probe", platform)
    with gateway.nginx(work, [file], platform=platform):
        for path in (*written(PREFIX[style]), *composed(PREFIX[style], 200)):
            check(style, platform, path)
