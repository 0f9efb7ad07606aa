#!/usr/bin/env python3
"""What each keyword has an effect on: one project declares a service for each keyword, and what is generated for it is compared with that of the same service without
the keyword. effects.txt has what differs; a keyword without any effect is a mistake, wherever it was forgotten.

    test_effects.py <directory to work in>

WAZO_TEST_RECORD=1 writes effects.txt anew; read the difference before you commit it."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
MODULE = HERE.parent.parent / "cmake"
RECORDED = HERE / "effects.txt"
PLAIN, FOLDER = "PROGRAM program PORT AUTO", "BACKEND folder PORT AUTO"
# Keywords that are more than a program and a port need: what the service has besides, and the keyword with its value.
SERVICES = {
    "PROGRAM": (FOLDER, "PROGRAM program PORT AUTO"), "BACKEND": (PLAIN, FOLDER), "MODULE": (FOLDER, "MODULE server"), "SHARES": (FOLDER, "SHARES shared"),
    "INTERPRETER": (PLAIN, "INTERPRETER /usr/bin/perl"), "FRONTEND": (PLAIN, "FRONTEND shared"), "ARGUMENTS": (PLAIN, "ARGUMENTS -x"),
    "WORKING_DIRECTORY": (PLAIN, "WORKING_DIRECTORY /srv/x"), "ENVIRONMENT": (PLAIN, "ENVIRONMENT A=b"), "ENV_FILE": (PLAIN, "ENV_FILE env"), "SECRETS": (PLAIN, "SECRETS token"),
    "TYPE": (PLAIN, "TYPE notify"), "WAIT": (PLAIN, "WAIT 30"), "USER": (PLAIN, "USER games"), "GROUP": (PLAIN, "GROUP games"), "GROUPS": (PLAIN, "GROUPS audio"),
    "DROPS_PRIVILEGES": (PLAIN, "DROPS_PRIVILEGES"), "PORT": ("PROGRAM program", "PORT AUTO"), "LISTEN": (PLAIN, "LISTEN 0.0.0.0"), "PROTOCOL": (PLAIN, "PROTOCOL grpc"),
    "API_VERSION": (PLAIN, "API_VERSION 2.0"), "HEALTH": (PLAIN, "HEALTH /well"), "OPENAPI": (PLAIN, "OPENAPI api.yml"), "INTERNAL": (PLAIN, "INTERNAL"), "KEY": (PLAIN, "KEY OtherKey"),
    "SYSTEM": (PLAIN, "KEY EmailService SYSTEM"), "TITLE": (PLAIN, 'TITLE "A title"'), "ENDPOINTS": (PLAIN, "ENDPOINTS users:/page"), "ROLES": (PLAIN, "ROLES viewer"),
    "HAS_ASSETS": (PLAIN, "HAS_ASSETS"), "HAS_TESTS": (PLAIN, "HAS_TESTS"), "EDITABLE_CONFIG": (PLAIN, "EDITABLE_CONFIG"),
    "DATABASE": (PLAIN + " NEEDS postgresql", "DATABASE other"), "MIGRATE": (PLAIN + " NEEDS postgresql", "MIGRATE NAME --migrate"), "MTLS": (PLAIN + " PROTOCOL https INTERNAL TLS", "MTLS"), "DATABASE_USER": (PLAIN + " NEEDS postgresql", "DATABASE_USER someone"), "NEEDS": (PLAIN, "NEEDS redis"),
    "AFTER": (PLAIN, "AFTER dbus"), "BEFORE": (PLAIN, "BEFORE dbus"), "DEPENDS": (PLAIN, "DEPENDS curl"), "RECOMMENDS": (PLAIN, "RECOMMENDS curl"), "SUGGESTS": (PLAIN, "SUGGESTS curl"),
    "REQUIREMENTS": (FOLDER, "REQUIREMENTS requirements.txt"), "VENDORS": (FOLDER + " REQUIREMENTS requirements.txt", "VENDORS flask"), "CONFIG": (PLAIN, "CONFIG api.yml"), "CONF_D": (PLAIN, "CONF_D none"), "LOGS": (PLAIN, "LOGS probe-audit.log"),
    "STATE": (PLAIN, "STATE"), "CACHE": (PLAIN, "CACHE"), "HOME": (PLAIN, "HOME"), "BACKUP": (PLAIN, "BACKUP /srv/x"), "VOLUMES": (PLAIN, "VOLUMES data:/srv/x"),
    "CRON": (PLAIN, 'CRON "0 3 * * * true"'), "STANDBY": (PLAIN, "STANDBY stop"), "RESTART": (PLAIN, "RESTART no"), "HARDENING": (PLAIN, "HARDENING off"),
    "CAPABILITIES": (PLAIN, "CAPABILITIES CAP_NET_RAW"), "WRITES": (PLAIN, "WRITES /srv/x"), "MEMORY": (PLAIN, "MEMORY 300m"), "TASKS": (PLAIN, "TASKS 30"),
    "WATCHDOG": (PLAIN + " TYPE notify", "WATCHDOG 30"), "REPLICAS": (PLAIN, "REPLICAS 2"), "TLS": (PLAIN, "TLS"), "SANS": (PLAIN + " TLS", "SANS host.example"), "ACL": (PLAIN, "ACL some.entry"),
    "DESCRIPTION": (PLAIN, "DESCRIPTION other"), "PACKAGE": (PLAIN, "PACKAGE some-package"), "REPLACES": (PLAIN, "REPLACES former-package"), "SECTION": (PLAIN, "SECTION admin"),
    "EXCEPT": (PLAIN, 'EXCEPT monit "no need"'), "LICENSE": (PLAIN, "LICENSE terms"), "CHANGELOG": (PLAIN, "CHANGELOG changes"),
}  # fmt: skip
ROUTES = {
    "TO": "TO /other", "PORT": "PORT second", "PUBLIC": "PUBLIC", "WEBSOCKET": "WEBSOCKET", "READ_TIMEOUT": "READ_TIMEOUT 77", "BODY_SIZE": "BODY_SIZE 9m", "UNBUFFERED": "UNBUFFERED",
    "HEADERS": "HEADERS X-Some value",
}  # fmt: skip
PROCESSES = {
    "PROGRAM": (PLAIN, "PROGRAM program ARGUMENTS base"), "MODULE": (FOLDER, "MODULE server ARGUMENTS base"), "ARGUMENTS": (PLAIN, "ARGUMENTS -x"),
    "TYPE": (PLAIN, "TYPE notify ARGUMENTS base"),
}  # fmt: skip
PORTS = {"PROTOCOL": "PROTOCOL udp", "LISTEN": "LISTEN 0.0.0.0"}


def schema():
    text = (MODULE / "wazo/model/schema.cmake").read_text(encoding="utf-8")
    return [(command, keyword) for command, keyword in re.findall(r"^_wazo_keyword\(\s*(\w+)\s+(\w+)\s", text, re.M) if command != "platform"]


class Probes:
    """Declarations, each of the same length of name, so that nothing differs by it."""

    def __init__(self):
        self.bare, self.declared = {}, []

    def add(self, *lines):
        name = f"probe{len(self.declared):04}"
        self.declared.append("\n".join(line.replace("NAME", name) for line in lines))
        return name

    def base(self, *lines):
        if lines not in self.bare:
            self.bare[lines] = self.add(*lines)
        return self.bare[lines]

    def pair(self, command, keyword):
        """The names of a service without the keyword and of one with it."""
        if command == "service":
            besides, value = SERVICES[keyword]
            both = f"wazo_add_service(NAME {value})" if keyword in ("PROGRAM", "BACKEND") else f"wazo_add_service(NAME {besides} {value})"
            return self.base(f"wazo_add_service(NAME {besides})"), self.add(both)
        if command == "route":
            begin = [f"wazo_add_service(NAME {PLAIN})", "wazo_add_port(NAME second AUTO PROTOCOL http)"]
            return self.base(*begin, "wazo_add_route(NAME /NAME/x)"), self.add(*begin, f"wazo_add_route(NAME /NAME/x {ROUTES[keyword]})")
        if command == "process":
            besides, value = PROCESSES[keyword]
            begin = f"wazo_add_service(NAME {besides})"
            return self.base(begin, "wazo_add_process(NAME NAME-worker ARGUMENTS base)"), self.add(begin, f"wazo_add_process(NAME NAME-worker {value})")
        begin = f"wazo_add_service(NAME {PLAIN})"
        return self.base(begin, "wazo_add_port(NAME second AUTO)"), self.add(begin, f"wazo_add_port(NAME second AUTO {PORTS[keyword]})")


def configure(work, declared):
    shutil.rmtree(work, ignore_errors=True)
    source = work / "source"
    for folder in ("folder", "shared"):
        (source / folder).mkdir(parents=True)
    for path, text in {"program": "#!/bin/sh\n", "folder/server.py": "pass\n", "shared/index.html": "x\n", "env": "C=d\n", "api.yml": "a: 1\n", "requirements.txt": "flask\n",
                       "terms": "Apache License Version 2.0\nCopyright 2020 Somebody\n", "changes": "2024-05-06\n"}.items():  # fmt: skip
        (source / path).write_text(text)
    (source / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(effects VERSION 1.0.0 LANGUAGES NONE)\ninclude(WazoService)\n"
        "wazo_platform(STYLE wazo opentera MAINTAINER \"Somebody <somebody@example.org>\" PORT_BASE 20000)\n" + "\n".join(declared) + "\n"
    )  # fmt: skip
    subprocess.run(["cmake", "-S", source, "-B", work / "build", "-G", "Ninja", f"-DCMAKE_MODULE_PATH={MODULE}"], check=True, stdout=subprocess.DEVNULL)
    return work / "build" / "wazo"


def texts(folder, pattern="**/*"):
    return {str(path.relative_to(folder)): path.read_bytes().decode("utf-8", "replace") for path in sorted(folder.glob(pattern)) if path.is_file()}


class Outputs:
    def __init__(self, built):
        self.built = built
        self.numbers = {name: service["ports"] for name, service in json.loads((built / "manifest.json").read_text())["services"].items()}
        self.compose = [yaml.safe_load((built / "compose" / file).read_text())["services"] for file in ("docker-compose.yml", "docker-stack.yml")]
        self.lists = texts(built / "registrations")

    def plain(self, value, name):
        """Without the name and the numbers that are the service's own."""
        text = json.dumps(value, sort_keys=True)
        for port in self.numbers[name]:
            text = re.sub(rf"\b{port['number']}\b", f"<{port['name']}>", text)
        return text.replace(name, "NAME").replace(name.upper(), "NAME")

    def entries(self, name):
        """The lines of the platform's lists from where the service is named to where another is."""
        found = []
        for file, text in self.lists.items():
            ours = name in file
            for line in text.split("\n"):
                ours = name in line if "probe" in line else ours
                if ours:
                    found.append(" ".join(word for word in line.split() if "probe" not in word or name in word))
        return found

    def of(self, name):
        packages = {f"{style}/{path}": text for style in (name, f"{name}@opentera") for path, text in texts(self.built / "services" / style).items() if "/manifests/" not in path}
        control = {style: texts(self.built / "cpack" / style) for style in (name, f"{name}@opentera")}
        gateway = texts(self.built / "compose/nginx/locations", f"{name}.conf")
        image = texts(self.built / "images", f"{name}*/**/*")
        containers = [[services.get(each) for each in (name, f"{name}-worker")] for services in self.compose]
        return {
            "package": self.plain([packages, control], name),
            "compose": self.plain([containers, gateway, image, texts(self.built / "compose/env", f"{name}.env")], name),
            "kubernetes": self.plain([texts(self.built / "kubernetes", f"{name}*.yaml"), gateway, image], name),
            "local": self.plain(texts(self.built / "local", f"{name}*/**/*"), name),
            "registrations": self.plain(self.entries(name), name),
        }


def main():
    probes = Probes()
    try:
        pairs = {(command, keyword): probes.pair(command, keyword) for command, keyword in schema()}
    except KeyError as missing:
        sys.exit(f"the keyword {missing} has no row here: add one to SERVICES, ROUTES, PROCESSES or PORTS")
    outputs = Outputs(configure(Path(sys.argv[1]), probes.declared))
    lines, problems = [], []
    for (command, keyword), (without, given) in pairs.items():
        before, after = outputs.of(without), outputs.of(given)
        changed = [output for output in before if before[output] != after[output]]
        lines.append(f"{command} {keyword}: {' '.join(changed)}")
        if not changed:
            problems.append(f"{command} {keyword} has no effect on anything that is generated")
    text = "\n".join(lines) + "\n"
    if os.environ.get("WAZO_TEST_RECORD"):
        RECORDED.write_text(text)
    recorded = RECORDED.read_text().split("\n")
    problems += [f"differs from effects.txt: {line}" for line in lines if line not in recorded]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
