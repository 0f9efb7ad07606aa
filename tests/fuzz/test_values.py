#!/usr/bin/env python3
"""Hostile values for every keyword, in every way that a value can be given; each format's own parser is the judge.

    test_values.py <directory> [--cases <n>] [--seed <n>]

Each case is a service with one hostile value. Many are declared in one project. What is refused must be refused by a message of ours that names the service;
what is accepted must come out as it went in, and in files that their own programs can read. It prints what was found, with the declaration."""

import argparse
import glob
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
VALIDATORS = ("cron", "dash", "json", "logrotate", "man", "monit", "nginx", "rsyslog", "systemd-verify", "sysusers", "tmpfiles")
BATCH = 60
HOSTILE = [
    "", " ", "  x", "x  ", ";", "a;b", "[", "]", "a[", "b]", "[;]", "\\", "a\\", "\\;", "\\\\", "\\n", '"', "'", "`id`", "$(id)", "$HOME", "${HOME}", "$ENV{HOME}", "$$", "%", "%n", "%%",
    "@name@", "@", "@raw:name@", "#", "# x", "//", "/*", "*", "?", "~", "!", "&", "&amp;", "|", "||", "<", "<b>", ">", "{", "}", "{{x}}", "(", ")", ": ", "- x", "-", "--", "=", "a=b", ",",
    "\n", "\nx", "x\n", "\r", "\t", "\x01", "\x02", "\x03", "\x04", "\x05", "\x06", "\x1b[31m", "\x7f", "\u0085", "\u009f", "\u2028", "\ufeff", "\u00e9", "\u20ac", "\U0001f600", "e\u0301",
    "0", "00", "1", "-1", "1e9", "0x10", "65536", "99999999999999999999", "ON", "OFF", "NO", "yes", "null", "IGNORE", "x-NOTFOUND", "value-NOTFOUND", "AUTO", "PORT", "PUBLIC",
    "]==]", "]]", "\\\"", "'\\''", "..", "../..", "/", "/etc/passwd", "//x", "a b", "a  b", "x" * 300, "1:2:3", "::", "127.1", "%s%s", "\\e[0m", ".", "..x", ".SH x", "'x", "EOF", "${{x}}", "x\\",
]  # fmt: skip
# A value that each type takes, which hostile ones are put before, behind and into.
GOOD = {
    "text": "word", "assignment": "KEY=value", "user": "games", "port_or_auto": "AUTO", "address": "127.0.0.1", "version": "1.0", "url_path": "/a/b", "route_path": "/a/b",
    "seconds": "30", "count": "2", "size": "1m", "key": "Key", "need": "redis", "unit": "dbus.service", "relation": "adduser (>= 3)", "log": "x.log", "volume": "data:/srv/data",
    "cron": "0 3 * * * true", "capability": "CAP_NET_RAW", "hostname": "host.example", "header": "X-Name", "exception": "monit", "package": "some-package", "section": "net",
    "path": "/srv/x", "file": "config.yml", "file_or_directory": "config.yml", "directory": "folder", "flag": "ON", "health": "/status", "secret": "password",
}  # fmt: skip
FILES = ("CHANGELOG", "LICENSE", "ENV_FILE", "CONFIG", "REQUIREMENTS", "OPENAPI")


def keywords():
    rows = re.findall(r'^_wazo_keyword\(\s*(\w+)\s+(\w+)\s+(\w+)\s+(\S+)\s', (ROOT / "cmake/wazo/model/schema.cmake").read_text(), re.M)
    # systemd-analyze looks for the interpreter, which there is none of.
    return [row for row in rows if row[0] != "platform" and row[1] != "INTERPRETER"]


def quoted(text):
    equals = "=" * (3 + text.count("]="))
    return f"[{equals}[{chr(10) if text.startswith(chr(10)) else ''}{text}]{equals}]"


class Case:
    """One service, with one hostile value."""

    def __init__(self, number, chance, rows, allowed):
        self.name = f"fuzz-{number}"
        self.command, self.keyword, self.kind, kind = chance.choice(rows)
        good = GOOD.get(kind, kind.removeprefix("choice:").split("|")[0])
        bad = chance.choice(HOSTILE)
        cut = chance.randrange(len(good) + 1)
        self.value = chance.choice([bad, good + bad, bad + good, good[:cut] + bad + good[cut:]])
        ways = ["call", "property", "directory"] if self.command == "service" else ["call"]
        self.way = chance.choice([way for way in (*ways, "project", "contents", "file name") if way in allowed])
        if self.way == "project":
            self.keyword = chance.choice(["DESCRIPTION", "HOMEPAGE_URL", "VERSION"])
        elif self.way == "contents":
            self.command, self.keyword = "service", chance.choice(FILES)
        elif self.way == "file name":
            self.command, self.keyword = "service", chance.choice(["CONFIG", "FRONTEND"])
        self.items = [self.value, chance.choice(HOSTILE), good] if self.kind == "list" and self.way in ("call", "property", "directory") else [self.value]

    def shown(self):
        return f"{self.way}: {self.command} {self.keyword} {self.items!r}"

    def files(self, folder):
        """Writes the folder of the service."""
        folder.mkdir(parents=True)
        (folder / "program").write_text("#!/bin/sh\n")
        (folder / "config.yml").write_text("{}\n")
        (folder / "folder").mkdir()
        (folder / "folder/server.py").write_text("")
        if self.way == "contents":
            (folder / "contents.txt").write_bytes(self.value.encode("utf-8", "surrogatepass"))
        if self.way == "file name":
            try:
                (folder / "folder" / (self.value.replace("/", "") or "x")).write_text("")
            except OSError:
                pass
        (folder / "CMakeLists.txt").write_text(self.declaration())

    def declaration(self):
        port = "" if self.keyword in ("PORT", "INTERNAL") else " PORT AUTO PROTOCOL http" if self.keyword != "PROTOCOL" else " PORT AUTO"
        program = {"PROGRAM": "", "BACKEND": ""}.get(self.keyword, " PROGRAM program")
        items = " ".join(quoted(item) for item in self.items)
        given = "" if self.command != "service" else f" {self.keyword}" if self.kind == "flag" else f" {self.keyword} {items}"
        lines = {
            "call": f"wazo_add_service({self.name}{program}{port}{given})",
            "property": f"wazo_add_service({self.name}{program}{port})\nset_property(TARGET {self.name} PROPERTY WAZO_{self.keyword} {items})",
            "directory": f"set_property(DIRECTORY PROPERTY WAZO_{self.keyword} {items})\nwazo_add_service({self.name}{program}{port})",
            "project": f"set(PROJECT_{self.keyword} {quoted(self.value)})\nwazo_add_service({self.name} PROGRAM program PORT AUTO)",
            "contents": f"wazo_add_service({self.name} PROGRAM program PORT AUTO {self.keyword} contents.txt)",
            "file name": f"wazo_add_service({self.name} PROGRAM program PORT AUTO {self.keyword} folder)",
        }
        text = lines[self.way]
        value = f" {self.keyword}" if self.kind == "flag" else f" {self.keyword} {items}"
        if self.way == "call" and self.command == "route":
            text += f"\nwazo_add_route({self.name} /{self.name}/x{value})"
        elif self.way == "call" and self.command == "port":
            text += f"\nwazo_add_port({self.name} other AUTO{value})"
        return text + "\n"


def configure(work, cases):
    source, build = work / "source", work / "build"
    for folder in (source, build):
        shutil.rmtree(folder, ignore_errors=True)
    lines = ["cmake_minimum_required(VERSION 3.25)", "project(fuzz VERSION 1.0 DESCRIPTION words LANGUAGES NONE)", f'list(APPEND CMAKE_MODULE_PATH "{ROOT}/cmake")']
    lines.append("include(WazoService)")
    for case in cases:
        case.files(source / case.name)
        lines.append(f"add_subdirectory({case.name})")
    (source / "CMakeLists.txt").write_text("\n".join(lines) + "\n")
    # No batch takes so long, unless one of its cases leads in a circle.
    done = subprocess.run(["timeout", "1200", "cmake", "-S", source, "-B", build, "-G", "Ninja"], capture_output=True, check=False)
    return done.returncode, done.stderr.decode(errors="replace"), build


def foreign_words(said):
    """What CMake itself says, besides our report."""
    for block in re.split(r"\n(?=CMake (?:Error|Warning))", said):
        if block.strip() and "WazoService:" not in block and re.match(r"CMake (Error|Warning)|.*internal error", block):
            yield block[:400]
        if "internal error" in block:
            yield block[:400]


def judge(build, cases):
    """What is wrong with the files of accepted services."""
    work = build / "judge"
    work.mkdir()
    environment = os.environ | {"WAZO": str(build / "wazo"), "WORK": str(work), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"}
    for name in VALIDATORS:
        script = ROOT / f"cmake/wazo/tools/check/validators/{name}.sh"
        files = [found for pattern in re.findall(r"^#: files +(.*)$", script.read_text(), re.M) for one in pattern.split() for found in glob.glob(f"{build}/wazo/{one}", recursive=True)]
        files = sorted({file for file in files if Path(file).is_file()})
        batch = int((re.findall(r"^#: batch +(\d+)", script.read_text(), re.M) or ["100"])[0])
        for at in range(0, len(files), batch):
            done = subprocess.run(["sh", script, *files[at : at + batch]], capture_output=True, env=environment, check=False)
            if done.returncode or done.stdout.strip() or done.stderr.strip():
                yield f"{name}: {(done.stdout + done.stderr).decode(errors='replace').strip()[:600]}"
    services = json.loads((build / "wazo/manifest.json").read_text())["services"]
    for case in cases:
        field = {"ARGUMENTS": "command", "ACL": "acl"}.get(case.keyword)
        if field and case.way in ("call", "property") and case.command == "service":
            found = services[case.name][field][1:] if field == "command" else services[case.name][field]
            wanted = case.items if field == "command" else list(dict.fromkeys(case.items))
            # In a property a backslash before a semicolon makes it a part of the item, so the last one of an item must be doubled.
            if found != wanted and not (case.way == "property" and any(re.search(r";|\\$", item) for item in case.items)):
                yield f"{case.name}: {field} is {found!r}"


def run(work, cases):
    """Configures until nothing is refused any more; yields what is wrong."""
    while cases:
        code, said, build = configure(work, cases)
        yield from (f"CMake's own message: {words}" for words in foreign_words(said))
        refused = set(re.findall(r"\((fuzz-\d+)[ )@]", said)) if code else set()
        if code and not refused:
            yield f"exit code {code} ({', '.join(case.name for case in cases)}), and no service is named: {said[:1500]}"
            return
        if not code:
            yield from judge(build, cases)
            return
        cases = [case for case in cases if case.name not in refused]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory", type=Path)
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ways", default="call,property,directory,project,contents,file name")
    given = parser.parse_args()
    chance, rows = random.Random(given.seed), keywords()
    cases = [Case(number, chance, rows, given.ways.split(",")) for number in range(given.cases)]
    found = 0
    for at in range(0, len(cases), BATCH):
        batch = cases[at : at + BATCH]
        for problem in run(given.directory, batch):
            found += 1
            print(problem, flush=True)
            for case in batch:
                if re.search(rf"{case.name}\b", problem):
                    print(f"    {case.name}: {case.shown()}", flush=True)
        print(f"-- {min(at + BATCH, len(cases))} cases, {found} findings", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
