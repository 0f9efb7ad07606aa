#!/usr/bin/env python3
"""The manual's recipe for Prometheus, word by word: what its template makes of services is what Prometheus finds: test_prometheus.py <work directory>"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "cmake/wazo/render/vocabulary.cmake"


def recipe(name):
    """A code block of the page."""
    lines = PAGE.read_text().split(f":name: recipe-{name}\n\n")[1].splitlines()
    end = next(at for at, line in enumerate(lines) if line and not line.startswith("  "))
    return "\n".join(line[2:] for line in lines[:end]).rstrip() + "\n"


def run(*command):
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{command} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def make_project(source):
    template = source / "templates/root/etc/prometheus/services/@name@.yml"
    template.parent.mkdir(parents=True)
    template.write_text(recipe("template"))
    (source / "greeter").write_text("#!/bin/sh\n")
    (source / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(recipe VERSION 1.2.3 LANGUAGES NONE)\ninclude(WazoService)\n"
        + recipe("declaration")
        + "wazo_add_service(wazo-silent PROGRAM greeter PORT AUTO)\n"
    )


def main():
    work = Path(sys.argv[1])
    shutil.rmtree(work, ignore_errors=True)
    make_project(work / "source")
    run("cmake", "-S", work / "source", "-B", work / "build", "-G", "Ninja", f"-DCMAKE_MODULE_PATH={ROOT / 'cmake'}")
    installed = work / "installed"
    installed.mkdir()
    for name in ("wazo-greeter", "wazo-silent"):
        shutil.copy(work / f"build/wazo/services/{name}/root/etc/prometheus/services/{name}.yml", installed)
    settings = work / "prometheus.yml"
    settings.write_text(recipe("scraper").replace("/etc/prometheus/services", str(installed)))
    run("promtool", "check", "config", settings)
    found = json.loads(run("promtool", "check", "service-discovery", "--timeout=5s", settings, "services"))
    port = json.loads((work / "source/wazo-ports.json").read_text())["wazo-greeter/metrics"]
    expected = {"__address__": f"127.0.0.1:{port}", "__metrics_path__": "/metrics", "instance": f"127.0.0.1:{port}", "job": "services", "platform": "wazo", "service": "wazo-greeter", "version": "1.2.3"}
    labels = [{label: value for label, value in target["labels"].items() if label in expected} for target in found]
    if labels != [expected]:
        sys.exit(f"Prometheus finds {found}, not {expected}")


if __name__ == "__main__":
    main()
