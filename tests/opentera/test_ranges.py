"""A route to a range of ports reaches every port of it and no other (two accidents: 5 of 10 ports matched; any loopback port from outside)."""

import re

import gateway

RANGES = [(8080, 8129), (9195, 9204), (9997, 10003), (40100, 40121), (11000, 11000)]
PATHS = ["/rooms", "/r.o+o(m)s/"]


STYLE = {"wazo": "wazo", "opentera": "opentera", "compose": "wazo"}


def declarations(style):
    """The first range holds ports that people test on, which OpenTera uses itself and Wazo does not."""
    text = f"wazo_platform(STYLE {style})\nwazo_add_service({style}-probe PROGRAM program PORT 4070 KEY VideoRehabService SYSTEM)\n"
    for number, (first, last) in enumerate(RANGES):
        if style == "wazo" and number == 0:
            continue
        path = PATHS[number % 2].replace("rooms", f"rooms{number}").replace("r.o", f"{number}r.o")
        text += f"wazo_add_port({style}-probe range{number} {first}-{last} PROTOCOL ws)\n"
        text += f'wazo_add_route({style}-probe "{path}" PORT range{number} WEBSOCKET)\n'
        ROUTES[(first, last)] = path.rstrip("/") + "/"
    return text


ROUTES = {}


def check_pattern(text, first, last, base):
    """All 65535 numbers, and what only looks like one, against the expression itself."""
    if first == last:
        return
    pattern = next(p for p in re.findall(r'location ~ "([^"]*)"', text) if re.match(p, f"{base}{first}/"))
    matching = {n for n in range(0, 100000) if re.match(pattern, f"{base}{n}/")}
    assert matching == set(range(first, last + 1)), (first, last, sorted(matching ^ set(range(first, last + 1))))
    for odd in (f"0{first}", f"{first}0", f"+{first}", f" {first}", f"{first}:22", f"x{first}", ""):
        assert not re.match(pattern, f"{base}{odd}/"), odd


def check_requests(first, last, base):
    for port in range(first, last + 1):
        path = f"{base}{port}" if first != last else base.rstrip("/")
        answer = gateway.ask(f"{path}/a%20b/c?x=1&y=%2F")
        assert answer.status == 200, (port, answer.status, answer.text)
        assert answer.seen["port"] == port, answer.seen
        assert answer.seen["path"] == "/a%20b/c?x=1&y=%2F", answer.seen
    if first == last:
        return
    outside = [first - 1, last + 1, first - 10, last + 10, 22, 4070, 6379, 65535, f"0{first}", f"{first}0", str(first)[:-1], f"{first}%3a22", f"{first}@evil"]
    for port in outside:
        for rest in ("", "/", "/a"):
            answer = gateway.ask(f"{base}{port}{rest}")
            assert answer.status == 404, (port, rest, answer.status, answer.text)
    assert gateway.ask(base).status == 404
    # what comes behind the port cannot choose another one
    assert gateway.ask(f"{base}{first}/{last}/a").seen["port"] == first
    assert gateway.ask(f"{base}{first}/%0A{last}/a").seen["port"] == first
    # `..` is resolved before a location is looked for
    assert gateway.ask(f"{base}{first}/../{last}/a").seen["port"] == last
    assert gateway.ask(f"{base}{first}/../22/a").status == 404


gateway.in_own_network()
work = gateway.work_directory()
gateway.mirrors(22, 6379, 4070, *{port for first, last in RANGES for port in range(first - 10, last + 11)})
for platform, style in STYLE.items():
    ROUTES.clear()
    file = gateway.location_file(gateway.configure(work / platform, declarations(style)), f"{style}-probe", platform)
    for (first, last), base in ROUTES.items():
        check_pattern(file.read_text(), first, last, base)
    pages = [f"{base}{first - 1}/a".lstrip("/") for (first, _), base in ROUTES.items()]
    with gateway.nginx(work, [file], pages=pages):
        for (first, last), base in ROUTES.items():
            check_requests(first, last, base)
