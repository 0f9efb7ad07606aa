"""The client that registers a service: as often as one likes, with credentials that nobody sees, at a platform that proves who it is."""

import json
import os
import subprocess

import gateway
from platform_stand_in import FIRST_PASSWORD, PASSWORD, TOKEN, USER
from stand_in import Platform, certificate

DECLARATIONS = """
wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program KEY ProbeService PORT 4170)
wazo_add_service(opentera-inner PROGRAM program INTERNAL PORT 4171)
wazo_add_service(opentera-idle PROGRAM program)
wazo_add_service(opentera-rich PROGRAM program KEY RichService PORT 4172 TITLE "Rich & <new>" HAS_ASSETS HAS_TESTS EDITABLE_CONFIG
                 ROLES admin admins ENDPOINTS users:/user devices:/device)
wazo_add_service(opentera-thief PROGRAM program KEY ThiefService PORT 4173)
"""


def register(name, *arguments, environment=None):
    root = generated / "services" / name / "root"
    script = (root / f"usr/share/{name}/register.sh").read_text().replace("=/usr/share/", f"={root}/usr/share/")
    return subprocess.run(["dash", "-c", script, "register.sh", *arguments], capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], **(environment or {})})


def row(key):
    return next(row for row in platform.table() if row["service_key"] == key)


def agrees(key, **fields):
    told = row(key)
    assert {name: told.get(name) for name in fields} == fields, told


gateway.in_own_network()
work = gateway.work_directory()
generated = gateway.configure(work, DECLARATIONS)
body = json.loads((generated / "registrations/opentera/opentera-probe.json").read_text())
assert body == {"service": {
    "service_key": "ProbeService", "service_name": "opentera-probe", "service_hostname": "127.0.0.1", "service_port": 4170,
    "service_endpoint": "/", "service_clientendpoint": "/probe", "service_endpoint_user": None, "service_endpoint_participant": None,
    "service_endpoint_device": None, "service_enabled": True, "service_system": False,
    "service_editable_config": False, "service_has_assets": False, "service_has_tests": False}}, body
assert json.loads((generated / "services/opentera-probe/root/usr/share/opentera-probe/registration.json").read_text()) == body

platform = Platform(certificate(work / "good", "localhost"), 40075)
stranger = Platform(certificate(work / "stranger", "elsewhere.test"), 40076)
new = Platform(certificate(work / "new", "localhost"), 40077, "0", "new")
try:
    authority = ["--ca", str(work / "good/ca.crt")]
    credentials = work / "credentials"
    credentials.write_text(f"# an administrator\nuser={USER}\npassword={PASSWORD}")
    with_file = [*authority, "--credentials", str(credentials)]

    # the first time a row is made, the second time nothing is written
    done = register("opentera-probe", *with_file)
    assert (done.returncode, done.stdout) == (0, "opentera-probe has been registered\n"), done
    identifier = row("ProbeService")["id_service"]
    agrees("ProbeService", **body["service"])
    done = register("opentera-probe", *with_file)
    assert (done.returncode, done.stdout) == (0, "opentera-probe is already registered\n"), done
    assert sum(line.startswith("POST") for line in platform.asked()) == 1

    # a row that has gone another way is set right; what operators have set stays, and is told
    platform.change(identifier, service_port=5055, service_clientendpoint="/other", service_endpoint_user="/u", service_enabled=False)
    done = register("opentera-probe", *authority, environment={"OPENTERA_USER": USER, "OPENTERA_PASSWORD": PASSWORD})
    assert done.stdout == "opentera-probe has been registered\nIt is disabled in the platform, so it does not serve\n", done
    agrees("ProbeService", **{**body["service"], "service_enabled": False})
    platform.change(identifier, service_enabled=True, service_name="Operator's", service_has_assets=True)
    done = register("opentera-probe", *with_file)
    assert done.stdout == ("opentera-probe is already registered\n"
                           "The platform keeps its own service_name, service_has_assets; use --overwrite to replace it with the package's\n"), done
    agrees("ProbeService", **{**body["service"], "service_name": "Operator's", "service_has_assets": True})
    done = register("opentera-probe", *with_file, "--overwrite")
    assert done.stdout == "opentera-probe has been registered\n", done
    agrees("ProbeService", **body["service"])

    # all that a row can say; roles that operators have added stay
    register("opentera-rich", *with_file)
    agrees("RichService", service_name="Rich & <new>", service_has_assets=True, service_has_tests=True, service_editable_config=True,
           service_endpoint_user="/user", service_endpoint_participant=None, service_endpoint_device="/device")
    roles = row("RichService")["service_roles"]
    assert [role["service_role_name"] for role in roles] == ["admin", "admins"], roles
    platform.change(row("RichService")["id_service"], roles=[roles[1], {"id_service_role": 0, "service_role_name": "guest"}])
    done = register("opentera-rich", *with_file)
    assert done.stdout == "opentera-rich has been registered\n", done
    after = row("RichService")["service_roles"]
    assert [role["service_role_name"] for role in after] == ["admins", "guest", "admin"] and after[0] == roles[1], after
    assert register("opentera-rich", *with_file).stdout == "opentera-rich is already registered\n"

    # a row that was deleted keeps its key; it comes back only in the database
    assert register("opentera-rich", *with_file, "--unregister").stdout == "opentera-rich is no longer registered\n"
    assert register("opentera-rich", *with_file, "--unregister").stdout == "opentera-rich is not registered\n"
    assert row("RichService")["deleted"]
    done = register("opentera-rich", *with_file)
    assert done.returncode == 1 and "500 Database error" in done.stderr and "deleted_at = NULL WHERE service_key = 'RichService'" in done.stderr, done

    # a key of the platform itself, should the declaration have got past its check
    thief = generated / "services/opentera-thief/root/usr/share/opentera-thief"
    for file in ("register.sh", "registration.json"):
        (thief / file).write_text((thief / file).read_text().replace("ThiefService", "LoggingService"))
    log_row = row("LoggingService")
    done = register("opentera-thief", *with_file)
    assert done.returncode == 1 and "a service of the platform itself" in done.stderr and row("LoggingService") == log_row, done

    # a token needs no password; services without a location have no client endpoint, without a port none
    for name, port in (("opentera-inner", 4171), ("opentera-idle", 0)):
        done = register(name, *authority, environment={"OPENTERA_TOKEN": TOKEN})
        assert done.returncode == 0, done
        agrees(name, service_port=port, service_clientendpoint="")

    # what is refused, and leaves the table alone
    before = platform.table()
    for arguments, environment, reason in (
        (with_file[2:], {}, "certificate"),
        ([*with_file, "--url", "https://localhost:40076"], {}, "certificate"),
        (["--ca", str(work / "stranger/ca.crt"), *with_file[2:], "--url", "https://localhost:40076"], {}, "alternative"),
        ([*with_file, "--url", "http://localhost:40075"], {}, "not https"),
        (authority, {}, "no credentials"),
        (authority, {"OPENTERA_USER": USER, "OPENTERA_PASSWORD": "wrong"}, "does not let admin in: 401 Unauthorized"),
        (authority, {"OPENTERA_TOKEN": "wrong"}, "does not tell of services: 401 Unauthorized"),
        (["--ca", str(work / "new/ca.crt"), "--url", "https://localhost:40077"], {"OPENTERA_USER": USER, "OPENTERA_PASSWORD": FIRST_PASSWORD},
         "gives admin no token: Password change required for this user. (in a browser: https://localhost:40077/login_change_password)"),
        ([*authority, "--gateway"], {}, "has no locations"),
        ([*authority, "--credentials", "/dev/null"], {}, "no credentials"),
        ([*authority, "--credentials", "/etc/hostname"], {}, "neither user="),
        (["--insecure"], {}, "unknown"),
        (["--ca"], {}, "needs a value"),
    ):
        done = register("opentera-idle", *arguments, environment=environment)
        assert done.returncode != 0 and reason in done.stderr, (arguments, done)
    assert platform.table() == before and stranger.asked() == []
    assert not [line for line in platform.asked() if "LEAKED" in line], platform.asked()
finally:
    platform.process.kill()
    stranger.process.kill()
    new.process.kill()
