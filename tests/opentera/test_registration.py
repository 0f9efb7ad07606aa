"""The client that registers a service: as often as one likes, with credentials that nobody sees, at a platform that proves who it is."""

import json
import os
import pathlib
import subprocess
import sys

import gateway
from platform_stand_in import PASSWORD, TOKEN, USER

HERE = pathlib.Path(__file__).parent
DECLARATIONS = """
wazo_platform(STYLE opentera)
wazo_add_service(opentera-probe PROGRAM program KEY ProbeService PORT 4170)
wazo_add_service(opentera-inner PROGRAM program INTERNAL PORT 4171)
wazo_add_service(opentera-idle PROGRAM program)
"""


def certificate(folder, name):
    """A certificate for a name, by an authority of its own."""
    folder.mkdir()
    for arguments in (
        ["-subj", "/CN=authority", "-addext", "keyUsage=critical,keyCertSign", "-keyout", "ca.key", "-out", "ca.crt"],
        ["-subj", f"/CN={name}", "-CA", "ca.crt", "-CAkey", "ca.key", "-addext", f"subjectAltName=DNS:{name}",
         "-addext", "basicConstraints=critical,CA:FALSE", "-keyout", "key", "-out", "crt"],
    ):
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        subprocess.run([*command, *arguments], cwd=folder, check=True, capture_output=True)
    return folder


class Platform:
    def __init__(self, folder, port):
        self.state, self.folder = folder / "state.json", folder
        command = [sys.executable, HERE / "platform_stand_in.py", str(port), folder / "crt", folder / "key", self.state]
        self.process = subprocess.Popen(command)
        gateway.wait_for_port(port)

    def table(self):
        return json.loads(self.state.read_text())["rows"]

    def asked(self):
        return json.loads(self.state.read_text())["asked"]

    def change(self, identifier, **fields):
        """An operator's hand."""
        import ssl
        import urllib.request

        body = json.dumps({"service": {"id_service": identifier, **fields}}).encode()
        request = urllib.request.Request("https://localhost:40075/api/user/services", body, {"Authorization": f"OpenTera {TOKEN}"})
        urllib.request.urlopen(request, context=ssl.create_default_context(cafile=self.folder / "ca.crt"))


def register(name, *arguments, environment=None):
    root = generated / "services" / name / "root"
    script = (root / f"usr/share/{name}/register.sh").read_text().replace("=/usr/share/", f"={root}/usr/share/")
    return subprocess.run(["dash", "-c", script, "register.sh", *arguments], capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], **(environment or {})})


gateway.in_own_network()
work = gateway.work_directory()
generated = gateway.configure(work, DECLARATIONS)
body = json.loads((generated / "registrations/opentera/opentera-probe.json").read_text())
assert body == {"service": {
    "service_key": "ProbeService", "service_name": "opentera-probe", "service_hostname": "127.0.0.1", "service_port": 4170,
    "service_endpoint": "/", "service_clientendpoint": "/probe", "service_enabled": True, "service_system": False,
    "service_editable_config": False, "service_has_assets": False, "service_has_tests": False}}, body
assert json.loads((generated / "services/opentera-probe/root/usr/share/opentera-probe/registration.json").read_text()) == body

platform = Platform(certificate(work / "good", "localhost"), 40075)
stranger = Platform(certificate(work / "stranger", "elsewhere.test"), 40076)
try:
    authority = ["--ca", str(work / "good/ca.crt")]
    credentials = work / "credentials"
    credentials.write_text(f"# an administrator\nuser={USER}\npassword={PASSWORD}")
    with_file = [*authority, "--credentials", str(credentials)]

    # the first time a row is made, the second time nothing is written
    done = register("opentera-probe", *with_file)
    assert (done.returncode, done.stdout) == (0, "opentera-probe has been registered\n"), done
    assert platform.table() == [{**body["service"], "id_service": 1}]
    done = register("opentera-probe", *with_file)
    assert (done.returncode, done.stdout) == (0, "opentera-probe is registered already\n"), done
    assert sum(line.startswith("POST") for line in platform.asked()) == 1

    # a row that has gone another way is set right, but for the operator's switch
    platform.change(1, service_port=5055, service_clientendpoint="/other", service_enabled=False)
    done = register("opentera-probe", *authority, environment={"OPENTERA_USER": USER, "OPENTERA_PASSWORD": PASSWORD})
    assert done.stdout == "opentera-probe has been registered\n", done
    assert platform.table() == [{**body["service"], "service_enabled": False, "id_service": 1}]

    done = register("opentera-probe", *with_file)
    assert done.stdout == "opentera-probe is registered already\n", done

    # a token needs no password; services without a location have no client endpoint, without a port none
    for name, port in (("opentera-inner", 4171), ("opentera-idle", 0)):
        done = register(name, *authority, environment={"OPENTERA_TOKEN": TOKEN})
        assert done.returncode == 0, done
        row = platform.table()[-1]
        assert (row["service_key"], row["service_port"], row["service_clientendpoint"]) == (name, port, ""), row

    # what is refused, and leaves the table alone
    before = platform.table()
    for arguments, environment, reason in (
        (with_file[2:], {}, "certificate"),
        ([*with_file, "--url", "https://localhost:40076"], {}, "certificate"),
        (["--ca", str(work / "stranger/ca.crt"), *with_file[2:], "--url", "https://localhost:40076"], {}, "alternative"),
        ([*with_file, "--url", "http://localhost:40075"], {}, "not https"),
        (authority, {}, "no credentials"),
        (authority, {"OPENTERA_USER": USER, "OPENTERA_PASSWORD": "wrong"}, "401"),
        (authority, {"OPENTERA_TOKEN": "wrong"}, "401"),
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
