"""One declaration for several platforms: packages of their own that exclude each other, and containers. label: slow"""

import json
import subprocess

import gateway

DECLARATIONS = """
wazo_platform(STYLE wazo opentera)
wazo_add_service(wazo-notes PROGRAM program KEY NotesService PORT 9600 NEEDS redis wazo-base FRONTEND front)
wazo_add_service(wazo-base PROGRAM program PACKAGE base-of-all PORT 9601)
"""
UNIT = "usr/lib/systemd/system/wazo-notes.service"


def field(package, name):
    done = subprocess.run(["dpkg-deb", "-f", build / package, name], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def contents(package):
    done = subprocess.run(["dpkg-deb", "--fsys-tarfile", build / package], capture_output=True, check=True)
    listing = subprocess.run(["tar", "-t"], input=done.stdout, capture_output=True, check=True)
    return {line.removeprefix(".") for line in listing.stdout.decode().split("\n")}


work = gateway.work_directory()
generated = gateway.configure(work, DECLARATIONS, {"front/index.html": "x"})
build = generated.parent
manifest = json.loads((generated / "manifest.json").read_text())["services"]
assert set(manifest) == {"wazo-notes", "wazo-base", "wazo-notes@opentera", "wazo-base@opentera"}, set(manifest)
wazo, opentera = manifest["wazo-notes"], manifest["wazo-notes@opentera"]
assert (wazo["prefix"], opentera["prefix"]) == ("/api/notes", "/wazo-notes")
assert wazo["port"] == opentera["port"] == 9600
assert (opentera["requires"], opentera["part_of"], opentera["wanted_by"]) == (
    ["opentera.service"], ["opentera.service"], ["multi-user.target", "opentera.service"])
assert (wazo["requires"], wazo["part_of"], wazo["wanted_by"]) == ([], [], ["multi-user.target"])
unit = (generated / "services/wazo-notes@opentera/root" / UNIT).read_text()
for line in ("After=opentera.service", "Requires=opentera.service", "PartOf=opentera.service", "WantedBy=multi-user.target opentera.service"):
    assert f"\n{line}\n" in unit, unit
unit = (generated / "services/wazo-notes/root" / UNIT).read_text()
assert "opentera" not in unit and "\nWantedBy=multi-user.target\n" in unit

subprocess.run(["cpack", "-G", "DEB"], cwd=build, check=True, capture_output=True)
assert sorted(path.name for path in build.glob("*.deb")) == [
    "base-of-all-opentera_1.2.3-1_all.deb", "base-of-all_1.2.3-1_all.deb", "wazo-notes-opentera_1.2.3-1_all.deb", "wazo-notes_1.2.3-1_all.deb"]
assert field("wazo-notes_1.2.3-1_all.deb", "Conflicts") == "wazo-notes-opentera"
assert field("wazo-notes-opentera_1.2.3-1_all.deb", "Conflicts") == "wazo-notes"
assert "base-of-all-opentera" in field("wazo-notes-opentera_1.2.3-1_all.deb", "Depends").split(", ")
assert "base-of-all" in field("wazo-notes_1.2.3-1_all.deb", "Depends").split(", ")

only_wazo = {"/etc/nginx/locations/https-available/wazo-notes"}
only_opentera = {"/etc/nginx/opentera/available/wazo-notes.conf", "/etc/wazo-notes/wazo-notes.json", "/usr/share/wazo-notes/register.sh", "/usr/share/wazo-notes/registration.json"}
both = {f"/{UNIT}", "/usr/bin/wazo-notes", "/etc/monit/conf-available/wazo-notes", "/usr/share/wazo-notes/frontend/index.html"}
here, there = contents("wazo-notes_1.2.3-1_all.deb"), contents("wazo-notes-opentera_1.2.3-1_all.deb")
assert both | only_wazo <= here and both | only_opentera <= there
assert not only_opentera & here and not only_wazo & there

# the third platform has each service once, whatever the styles
compose = (generated / "compose/docker-compose.yml").read_text()
for name in ("wazo-notes", "wazo-base"):
    assert compose.count(f"\n  {name}:\n") + compose.count(f'\n  "{name}":\n') == 1, compose
assert (generated / "registrations/opentera/wazo-notes.json").exists()
