"""The stand-in of the platform as a process of its own, for tests."""

import json
import pathlib
import ssl
import subprocess
import sys
import urllib.request

import gateway
from platform_stand_in import TOKEN

HERE = pathlib.Path(__file__).parent


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
    def __init__(self, folder, port, *more):
        self.state, self.folder = folder / "state.json", folder
        command = [sys.executable, HERE / "platform_stand_in.py", str(port), folder / "crt", folder / "key", self.state, *more]
        self.process = subprocess.Popen(command)
        gateway.wait_for_port(port)

    def table(self):
        return json.loads(self.state.read_text())["rows"]

    def asked(self):
        return json.loads(self.state.read_text())["asked"]

    def change(self, identifier, **fields):
        """An operator's hand."""
        body = json.dumps({"service": {"id_service": identifier, **fields}}).encode()
        request = urllib.request.Request("https://localhost:40075/api/user/services", body, {"Authorization": f"OpenTera {TOKEN}"})
        urllib.request.urlopen(request, context=ssl.create_default_context(cafile=self.folder / "ca.crt"))
