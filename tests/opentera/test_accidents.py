"""What writing by hand has let happen on this platform cannot happen (port ranges have a test of their own, test_ranges.py)."""

import json
import re
import shutil
import subprocess

import gateway

DECLARATIONS = """
wazo_platform(STYLE opentera HOST tera.example.org)
wazo_add_service(opentera-email PROGRAM program KEY EmailService SYSTEM PORT 4043 TLS NEEDS redis postgresql)
wazo_add_service(opentera-rehab PROGRAM program KEY VideoRehabService SYSTEM PORT 4070 TLS NEEDS redis postgresql SANS rehab.example.org)
wazo_add_route(opentera-rehab /rehab/files BODY_SIZE 500M)
"""
FACTS = {"opentera-email": ("EmailService", 4043, "/email"), "opentera-rehab": ("VideoRehabService", 4070, "/rehab")}


def files(name):
    folder = generated / "services" / name
    return {path: path.read_text() for path in folder.rglob("*") if path.is_file() and path.suffix != ".gz"}


def read(name, path):
    return (generated / "services" / name / path).read_text()


def settings(name):
    return json.loads(read(name, f"root/etc/{name}/{name}.json"))


def registration(name):
    return json.loads((generated / f"registrations/opentera/{name}.json").read_text())["service"]


def constants(name):
    return dict(re.findall(r'constexpr \S+ (\w+) = "?([^";]*)"?;', read(name, f"include/{name}/service.hpp")))


def one_path():
    """1: a location /email/, its registered client endpoint /mail."""
    for name, (_, port, path) in FACTS.items():
        location = read(name, f"root/etc/nginx/opentera/available/{name}.conf")
        assert f"location ^~ {path}/ {{\n    proxy_pass http://127.0.0.1:{port}/;\n" in location
        assert set(re.findall("X-Script-Name (.*);", location)) == {path}
        assert registration(name)["service_clientendpoint"] == path
        assert constants(name)["prefix"] == path


def one_key_and_port():
    """4: built-in defaults with a sibling's name and port."""
    for name, (key, port, _) in FACTS.items():
        assert (settings(name)["Service"]["name"], settings(name)["Service"]["port"]) == (key, port)
        assert key in settings(name)
        assert (registration(name)["service_key"], registration(name)["service_port"]) == (key, port)
        built_in = constants(name)
        assert (built_in["service_key"], built_in["port"], built_in["row_key"]) == (key, str(port), f"service.{key}")
        assert [built_in[f"{topic}_topic"] for topic in ("messages", "rpc", "events")] == [
            f"service.{key}.{topic}" for topic in ("messages", "rpc", "events")
        ]
        for sibling, (their_key, their_port, their_path) in FACTS.items():
            for path, text in files(name).items() if sibling != name else ():
                found = re.search(rf"{sibling}|{their_key}|\b{their_port}\b|{their_path}\b", text)
                assert not found, f"{path} says {found[0]}"


def no_names_to_look_up():
    """5: nginx ends when the container that a name belongs to is not there yet."""
    for name in FACTS:
        text = read(name, f"root/etc/nginx/opentera/available/{name}.conf")
        for upstream in re.findall("proxy_pass (.*);", text):
            assert re.match(r"https?://(127\.0\.0\.1|\[::1\]):[0-9$]", upstream), upstream
    for location in (generated / "compose/nginx/locations").glob("*.conf"):
        for upstream in re.findall("proxy_pass (.*);", location.read_text()):
            assert upstream.startswith(("http://$", "https://$")), (location, upstream)


def files_that_compose_finds():
    """6: a file name that no compose looks for, keys that one of its versions refuses."""
    folder = generated / "compose"
    assert (folder / "docker-compose.yml").exists() and not list(folder.glob("docker_compose*"))
    text = (folder / "docker-compose.yml").read_text()
    top = re.findall(r"^\"?(\w+)\"?:", text, re.M)
    assert "services" in top and "name" not in top, top
    if shutil.which("docker-compose"):
        done = subprocess.run(["docker-compose", "config", "-q"], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def one_database():
    """7: three names for one database."""
    for name in FACTS:
        database = name.replace("-", "_")
        assert settings(name)["Database"]["name"] == database
        assert constants(name)["database"] == database
        sql = read(name, f"root/usr/share/{name}/database.sql")
        assert set(re.findall(r'DATABASE "(\w+)"|connect "(\w+)"|datname = \'(\w+)\'', sql)) == {
            (database, "", ""), ("", database, ""), ("", "", database)
        }
        assert set(re.findall(r'ROLE "([^"]*)"|OWNER "([^"]*)"|TO "([^"]*)"', sql)) == {(name, "", ""), ("", name, ""), ("", "", name)}
        assert settings(name)["Database"]["username"] == name
        # secrets are no part of a package
        assert re.findall(r"PASSWORD (\S+);", sql) == [":'secret'"] and settings(name)["Database"]["password"] == settings(name)["Redis"]["password"] == ""


def certificates_for_real_names():
    """8: a certificate for localhost only, and 28 callers that no longer verify."""
    for name in (*FACTS, "nginx"):
        text = (generated / f"certificates/{name}.cnf").read_text()
        for wanted in (name, "localhost", *(["tera.example.org"] if name == "nginx" else [])):
            assert re.search(rf"^DNS\.\d+ *= *{re.escape(wanted)}$", text, re.M), (wanted, text)
    for name in FACTS:
        for path, text in files(name).items():
            # the checks on the machine ask the program itself, over the loopback
            assert "/checks/" in str(path) or not re.search(r"--insecure|curl[^\n]* -k\b|verify *= *(False|off|none)|ssl_verify off", text), path
    assert "rehab.example.org" in (generated / "certificates/opentera-rehab.cnf").read_text()


def keys_of_ones_own():
    """The table has a key once; a section of the platform's own cannot be a service's."""
    for keys, message in (
        (("Twice", "Twice"), r"KEY Twice already belongs to opentera-a"),
        (("Redis", "B"), r"KEY Redis is a section of the platform"),
    ):
        text = f"wazo_platform(STYLE opentera)\nwazo_add_service(opentera-a PROGRAM program KEY {keys[0]})\nwazo_add_service(opentera-b PROGRAM program KEY {keys[1]})"
        said = gateway.configure(work / keys[0], text, expect_failure=True)
        assert re.search(message, said), said


def ports_of_ones_own():
    """Two services were given 4060; the platform's own have 4040 to 4043."""
    for ports, message in (((4060, 4060), "PORT 4060 belongs to opentera-a"), ((4060, 4041), "PORT 4041 belongs to LoggingService")):
        text = "wazo_platform(STYLE opentera)\n" + "".join(
            f"wazo_add_service(opentera-{name} PROGRAM program PORT {port})\n" for name, port in zip("ab", ports)
        )
        said = gateway.configure(work / f"ports-{ports[1]}", text, expect_failure=True)
        assert message in said, said


gateway.in_own_network()
work = gateway.work_directory()
generated = gateway.configure(work, DECLARATIONS)
failed = []
for accident in (one_path, one_key_and_port, no_names_to_look_up, files_that_compose_finds, one_database, certificates_for_real_names, keys_of_ones_own,
                 ports_of_ones_own):
    try:
        accident()
    except AssertionError as error:
        failed.append(f"{accident.__name__} ({accident.__doc__}): {error}")
assert not failed, "\n".join(failed)
