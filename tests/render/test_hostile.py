#!/usr/bin/env python3
"""Hostile values through every format: read back by the format's own parser they are what they were, or they are refused with a message."""

import html
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
VALUES = [
    "plain", "two words", "it's", 'say "no"', "a;b", "a,b", "a|b", "[a]", "{a}", "<a&b>", "(a)",
    "$HOME", "${HOME}", "$$", "$(id)", "`id`", "@name@", "@raw:name@", "%n", "50%", "%%",
    "back\\slash", "\\n", "\\\\", "\\\"", "'\\''", "]==]", "]]", "#hash", "a # b", "!bang", "~", "*", "?", "^caret~tilde",
    "-dash", "--option", ".dot", "'quote", "..", "=", "a=b", "a: b", "- a", "no", "yes", "null", "0x10", "1e3", "010", "1.0", "",
    "grüße ☎ 漢字 🙂", "a/b", "a:b", "&amp;", "??/", "*/", "//", "%(x)s", "{{x}}", "ON", "OFF", "NOTFOUND", "x-NOTFOUND", "12",
]  # fmt: skip
REFUSED_EVERYWHERE = ["new\nline", "tab\there", "carriage\rreturn", "\x1bescape"]


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def environment_file(text):
    """systemd.exec(5), EnvironmentFile=, as systemd's env-file.c reads it: what KEY is."""
    state, value, at = "value", "", text.index("=") + 1
    while at < len(text):
        c = text[at]
        if state == "value":
            if c == '"':
                state = "double"
            elif c == "\n":
                break
            else:
                raise AssertionError(f"{c!r} outside of quotes")
        elif c == "\\":
            at += 1
            value += text[at] if text[at] in '"\\`$' else "\\" + text[at]
        elif c == '"':
            state = "value"
        else:
            value += c
        at += 1
    return value


def systemd_word(text):
    """The first argument of an ExecStart=, by systemd.service(5): specifiers, then quotes and C escapes, then variables."""
    word = re.sub("%(.)", lambda match: {"%": "%"}[match[1]], text.removeprefix("ExecStart=/bin/x ").rstrip("\n"))
    if word.startswith('"') and word.endswith('"'):
        word = re.sub(r'\\(.)|["]', lambda match: {"\\": "\\", '"': '"'}[match[1]], word[1:-1])
    elif re.search(r"[\s\"'\\;]", word) or not word:
        raise AssertionError("no word of its own")
    return re.sub(r"\$(.?)", lambda match: {"$": "$"}[match[1]], word)


def systemd_text(text):
    """A free text: specifiers, and nothing of its ends is kept that is white."""
    return re.sub("%(.)", lambda match: {"%": "%"}[match[1]], text.removeprefix("Description=").rstrip("\n").strip())


def shell(text):
    return run("dash", "-c", text, env={"HOME": "/nowhere"})


def unescaped(begin, end, escape="\\", characters='"\\'):
    """Text between a begin and an end in which an escape stands before some characters."""

    def read(text):
        inner = text.rstrip("\n").removeprefix(begin).removesuffix(end)
        if end == '"' and re.search(r'(?<!\\)(\\\\)*"', inner):
            raise AssertionError("a quote ends it early")
        return re.sub(re.escape(escape) + "([" + re.escape(characters) + "])", r"\1", inner)

    return read


def roff(text):
    """The page's text; man's hyphens and dashes are those of a terminal."""
    if text == "\n":
        return ""
    page = ".TH T 8\n.SH NAME\n" + text
    shown = subprocess.run(["groff", "-man", "-Tutf8", "-Kutf8", "-P-cbou", "-rLL=500n", "-ww"], input=page, check=True, capture_output=True, text=True)
    if shown.stderr:
        raise AssertionError(shown.stderr)
    line = shown.stdout.split("NAME\n")[1].split("\n")[0].strip()
    return line.removeprefix("begin").removesuffix("end").strip() if "begin" in text else line.replace("\u2212", "-")


def cmake(text):
    with tempfile.NamedTemporaryFile("w", suffix=".cmake") as script:
        script.write(text + '\nfile(WRITE "${OUT}" "${value}")\n')
        script.flush()
        run("cmake", f"-DOUT={script.name}.out", "-P", script.name)
        return Path(script.name + ".out").read_text()


def sysusers(text):
    with tempfile.TemporaryDirectory() as root:
        (Path(root) / "etc").mkdir()
        (Path(root) / "x.conf").write_text(text)
        run("systemd-sysusers", f"--root={root}", f"{root}/x.conf")
        return (Path(root) / "etc/passwd").read_text().split(":")[4]


def sql(text):
    return sqlite3.connect(":memory:").execute(text).fetchone()[0]


def sql_name(text):
    return sqlite3.connect(":memory:").execute(text).description[0][0]


# Path of the template, its text, and how its result is read; None: all results of it together, by a function of that name below.
FORMATS = [
    ("root/x/token.json", '["@value@"]\n', lambda text: json.loads(text)[0]),
    ("root/x/list.json", '%join(joined values ", ")\n[@raw:joined@]\n', lambda text: json.loads(text)[0]),
    ("root/x/double.yml", 'v: "@value@"\n', lambda text: yaml.safe_load(text)["v"]),
    ("root/x/single.yml", "v: '@value@'\n", lambda text: yaml.safe_load(text)["v"]),
    ("root/x/list.yml", '%join(joined values ", ")\nv: [@raw:joined@]\n', lambda text: yaml.safe_load(text)["v"][0]),
    ("root/etc/default/double", 'KEY="@value@"\n', environment_file),
    ("root/etc/default/plain", "KEY=@value@\n", environment_file),
    ("root/etc/default/shell", 'KEY="@value@"\n', lambda text: shell(text + 'printf %s "$KEY"')),
    ("root/x/word.service", '%join(joined values " ")\nExecStart=/bin/x @raw:joined@\n', systemd_word),
    ("root/x/text.service", "Description=@value@\n", systemd_text),
    ("root/usr/lib/sysusers.d/x.conf", 'u name - "@value@" /\n', sysusers),
    ("root/bin/plain.sh", "printf %s @value@\n", shell),
    ("root/bin/double.sh", 'printf %s "@value@"\n', shell),
    ("root/bin/single.sh", "printf %s '@value@'\n", shell),
    ("root/etc/monit/x", '"@value@"\n', unescaped('"', '"', characters="\0")),
    ("root/etc/rsyslog.d/x", '"@value@"\n', unescaped('"', '"', characters='"\\$')),
    ("root/etc/cron.d/x", "@value@\n", unescaped("", "", characters="%")),
    ("root/man/x", "@value@\n", roff),
    ("root/x/value.cmake", 'set(value "@value@")\n', cmake),
    ("root/x/x.html", '<p title="@value@">@value@</p>\n', lambda text: html.unescape(re.fullmatch('<p title="([^"<>]*)">([^<>]*)</p>\n', text)[2])),
    ("root/x/plain.sql", "SELECT @value@\n", sql),
    ("root/x/single.sql", "SELECT '@value@'\n", sql),
    ("root/x/double.sql", 'SELECT 1 AS "@value@"\n', sql_name),
    ("include/x.hpp", 'std::string_view{"@value@"},\n', None),
    ("root/etc/nginx/x", 'return 200 "@value@";\n', None),
]


def include_x_hpp(results, work):
    """All values at once, by the compiler."""
    source = work / "values.cpp"
    source.write_text("#include <cstdio>\n#include <string_view>\nint main() { for (std::string_view v : {" + "".join(results.values())
                      + "}) { std::fwrite(v.data(), 1, v.size(), stdout); std::putchar(10); } }\n")
    run("g++", "-std=c++20", "-Wall", "-Wextra", "-Werror", "-Wno-trigraphs", str(source), "-o", str(work / "program"))
    return dict(zip(results, run(str(work / "program")).split("\n")))


def root_etc_nginx_x(results, work):
    """All values at once, as answers of nginx."""
    configuration = work / "nginx.conf"
    locations = "".join(f"location = /{number} {{ default_type text/plain; {text} }}\n" for number, text in results.items())
    configuration.write_text(f"error_log {work}/error.log; pid {work}/pid; events {{}}\nhttp {{ access_log off;\n"
                             + "".join(f"{kind}_temp_path {work}/{kind};\n" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
                             + f"server {{ listen 127.0.0.1:47811;\n{locations} }} }}\n")
    run("nginx", "-q", "-t", "-c", str(configuration))
    server = subprocess.Popen(["nginx", "-c", str(configuration), "-g", "daemon off; master_process off;"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(50):
            time.sleep(0.1)
            if (work / "pid").exists():
                break
        return {number: urllib.request.urlopen(f"http://127.0.0.1:47811/{number}").read().decode() for number in results}
    finally:
        server.terminate()
        server.wait()


def read_back(path, reader, results, work):
    if reader is None:
        together = globals()[re.sub(r"\W", "_", path)]
        return together(results, work)
    found = {}
    for number, text in results.items():
        try:
            found[number] = reader(text)
        except Exception as error:  # pylint: disable=broad-except  # whatever a parser says is the finding
            found[number] = error
    return found


def main(work):
    shutil.rmtree(work, ignore_errors=True)
    values = dict(enumerate(VALUES + REFUSED_EVERYWHERE))
    for path, template, _ in FORMATS:
        (work / "templates" / path).parent.mkdir(parents=True, exist_ok=True)
        (work / "templates" / path).write_text(template)
    (work / "values").mkdir()
    for number, value in values.items():
        (work / "values" / str(number)).write_bytes(value.encode())
    subprocess.run(["cmake", f"-DWORK={work}", "-P", HERE.parent / "harness" / "render_values.cmake"], check=True)
    problems = []
    for path, template, reader in FORMATS:
        results = {number: (work / "out" / path / str(number)).read_text() for number in values if (work / "out" / path / str(number)).exists()}
        for number, value in values.items():
            refusal = work / "refused" / path / str(number)
            if number in results and value in REFUSED_EVERYWHERE:
                problems.append(f"{path}: {value!r} is not refused")
                del results[number]
            elif value == "" and "join" in template:
                # CMake has no list of one empty item.
                del results[number]
            elif number not in results and not refusal.exists():
                problems.append(f"{path}: {value!r} is neither written nor refused")
            elif refusal.exists() and "the value of @" not in refusal.read_text():
                problems.append(f"{path}: {value!r} is refused without a word: {refusal.read_text()}")
        if len(results) < len(VALUES) / 2:
            problems.append(f"{path}: only {len(results)} values can be written")
        for number, found in read_back(path, reader, results, work).items():
            if found != values[number]:
                problems.append(f"{path}: {values[number]!r} is read as {found!r} from {results[number]!r}")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
