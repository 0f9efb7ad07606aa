"""What the generated files of a service say, point by point: each point is a set of short sentences, made from the artefacts themselves."""

import json
import re
import subprocess


class Artefacts:
    """The tree of one service's files, and its package."""

    def __init__(self, build, name):
        self.name = name
        self.root = build / "wazo/services" / name / "root"
        self.manifest = json.loads((build / "wazo/manifest.json").read_text())["services"][name]
        self.deb = build / self.manifest["deb_file"]
        self.unit = unit_directives(self.root / f"usr/lib/systemd/system/{name}.service")

    def values(self, directive):
        return self.unit.get(directive, [])

    def points(self):
        return {
            "description": self.fields("Description"),
            "package": self.fields("Section", "Priority", "Architecture"),
            "depends": self.depends(),
            "user": {f"user {self.manifest['user']}", f"group {self.manifest['group']}"},
            "groups": set(" ".join(self.values("SupplementaryGroups")).split()),
            "command": set(self.values("ExecStart")),
            "before start": set(self.values("ExecStartPre")),
            "behind start": set(self.values("ExecStartPost")),
            "directives": {f"{key}={value}" for key in self.unit for value in self.unit[key] if key not in POINTS_OF_THEIR_OWN},
            "after": set(self.values("After")),
            "config files": {f"/{path.relative_to(self.root)}" for path in (self.root / "etc" / self.name).rglob("*") if path.is_file()},
            "logs": set(re.findall(r"^/\S+", (self.root / "etc/logrotate.d" / self.name).read_text(), re.M)),
            "run directory": {f"/run/{value}" for value in self.values("RuntimeDirectory")} | self.folders("/run/"),
            "folders": self.folders("/var/"),
            "ports": {f"{port['transport']} {port['number']} {port['listen']}" for port in self.manifest["ports"]},
            "routes": self.routes(),
            "openapi": {path for path in [self.manifest["openapi_path"]] if path},
            "consul": self.consul(),
            "cron": {"has jobs"} if any((self.root / "usr/lib/systemd/system").glob(f"{self.name}-job-*.timer")) else set(),
            "standby": {self.manifest["standby"]},
        }

    def fields(self, *names):
        lines = subprocess.run(["dpkg-deb", "-f", self.deb, *names], check=True, capture_output=True, text=True).stdout.splitlines()
        if len(names) == 1:
            return {lines[0]}
        return {line for line in lines if not line.startswith(" ")}

    def depends(self):
        return {relation.strip() for line in self.fields("Depends") for relation in line.split(",")}

    def folders(self, place):
        """The folders below a place that tmpfiles.d makes."""
        lines = (self.root / f"usr/lib/tmpfiles.d/{self.name}.conf").read_text()
        return {path for path in re.findall(r"^d (\S+)", lines, re.M) if path.startswith(place)}

    def consul(self):
        path = self.root / "etc/consul.d/available" / f"{self.name}.json"
        return {json.loads(path.read_text())["service"]["name"]} if path.exists() else set()

    def routes(self):
        path = self.root / "etc/nginx/locations/https-available" / self.name
        return nginx_locations(path.read_text()) if path.exists() else set()


# Directives that are compared as points of their own.
POINTS_OF_THEIR_OWN = {"Description", "ExecStart", "ExecStartPre", "ExecStartPost", "SupplementaryGroups", "After", "RuntimeDirectory", "WantedBy"}


def unit_directives(path):
    directives = {}
    for line in path.read_text().splitlines():
        match = re.match(r"([A-Z]\w*)=(.*)", line)
        if match:
            directives.setdefault(match[1], []).append(match[2])
    return directives


def nginx_locations(text):
    """One sentence for each thing that a location does."""
    sentences = set()
    for location, body in re.findall(r"^location (.*?) \{\n(.*?)^\}", text, re.M | re.S):
        for line in body.splitlines():
            directive = line.strip().rstrip(";")
            if directive and not directive.startswith("#"):
                sentences.add(f"{location}: {directive}")
    return sentences
