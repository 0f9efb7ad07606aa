#!/usr/bin/env python3
"""No variable of the project reaches an output, and nothing of the module reaches the project.

Every word of the module and of its templates is set, as a variable of the project and in the cache, to values that would show; all outputs must stay as they
are without, byte for byte. The other way round, the module must leave no variable, no policy and no property behind but those that it documents."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WORK = Path(sys.argv[1])
VALUES = ["ON", "a;b", "/x", "0"]
# CMake's and CPack's own variables mean what they mean everywhere; these are theirs, without their prefix, and words that set() and CPack's foreach() stumble over.
NOT_OURS = r"^(CMAKE_(?!MATCH_)|CPACK_|PROJECT_|_CMAKE_)|^(UNIX|WIN32|APPLE|LINUX|MSVC|CYGWIN|MINGW|BUILD_SHARED_LIBS)$|^(WAZO_PORTS_LOCKED|MODULE|VARIABLES|CACHE|IN)$"
PROJECT = """\
cmake_minimum_required(VERSION 3.25)
project(several VERSION 1.2 DESCRIPTION "Does several things" LANGUAGES NONE)
if(VARIABLES)
  include("${VARIABLES}")
endif()
list(APPEND CMAKE_MODULE_PATH "${MODULE}")
include(WazoService)
wazo_platform(STYLE wazo opentera)
wazo_add_service(wazo-few PROGRAM run)
wazo_add_service(wazo-pages FRONTEND pages)
wazo_add_service(wazo-many BACKEND backend PORT AUTO NEEDS wazo-few redis postgresql consul CONFIG config.yml STATE CRON "0 3 * * * true"
  ENVIRONMENT A=b LOGS many-audit.log ARGUMENTS -x TLS)
wazo_add_port(wazo-many media 20000-20003)
wazo_add_port(wazo-many other AUTO PROTOCOL udp)
wazo_add_route(wazo-many /several/1.0/some)
wazo_add_route(wazo-many /media PORT media READ_TIMEOUT 3)
"""


def words():
    """Every word that may be a variable of the module, and what names that are put together may come to."""
    found, beginnings = set(), set()
    for path in [*ROOT.glob("cmake/**/*.cmake"), *(path for path in ROOT.glob("templates/**/*") if path.is_file())]:
        text = path.read_text(encoding="utf-8", errors="replace")
        found.update(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text))
        beginnings.update(re.findall(r"(?<![\w}])([A-Za-z_][A-Za-z0-9_]*_|_v)\$\{", text))
    keywords = re.findall(r"^_wazo_keyword\(\s*\w+\s+(\w+)\s", (ROOT / "cmake/wazo/model/schema.cmake").read_text(encoding="utf-8"), re.M)
    ends = [*keywords, *map(str.lower, keywords), *map(str, range(12)), "wazo-few", "wazo-many", "wazo-pages", "redis", "postgresql", "consul", "narrow", "address"]
    found.update(beginning + end for beginning in beginnings for end in ends)
    found.update(f"CMAKE_MATCH_{number}" for number in range(10))
    return sorted(word for word in found if not re.search(NOT_OURS, word))


def configure(*arguments, project=PROJECT):
    source, build = WORK / "source", WORK / "build"
    for directory in (source, build):
        shutil.rmtree(directory, ignore_errors=True)
    for name in ("run", "pages/index.html", "backend/server.py", "config.yml"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("#!/bin/sh\n" if name == "run" else "")
    (source / "CMakeLists.txt").write_text(project)
    command = ["cmake", "-S", source, "-B", build, "-G", "Ninja", f"-DMODULE={ROOT}/cmake", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr, build


def outputs(*arguments):
    code, said, build = configure(*arguments)
    files = {str(path.relative_to(build)): path.read_bytes() for path in (build / "wazo").rglob("*") if path.is_file()}
    files["stderr"] = said.encode()
    ports = WORK / "source/wazo-ports.json"
    files["wazo-ports.json"] = ports.read_bytes() if ports.exists() else b""
    return code, files


def differences(wanted, found):
    for path in sorted(wanted.keys() | found.keys()):
        if wanted.get(path) != found.get(path):
            yield f"{path}: {shown(wanted.get(path), found.get(path))}"
    if wanted["stderr"] != found["stderr"]:
        yield found["stderr"].decode(errors="replace")[:3000]


def shown(wanted, found):
    if wanted is None or found is None:
        return "is new" if wanted is None else "is missing"
    ours, theirs = wanted.decode(errors="replace").split("\n"), found.decode(errors="replace").split("\n")
    return next((f"{b!r}, not {a!r}" for a, b in zip(ours, theirs) if a != b), f"{len(theirs)} lines, not {len(ours)}")


def set_from_outside():
    names = words()
    variables = WORK / "variables.cmake"
    code, wanted = outputs()
    if code != 0 or len(wanted) < 100:
        yield f"the project does not configure: {wanted['stderr'].decode()}"
        return
    for value in VALUES:
        variables.write_text("".join(f'set({name} "{value}")\n' for name in names))
        yield from (f"variables {value}: {text}" for text in differences(wanted, outputs(f"-DVARIABLES={variables}")[1]))
        variables.write_text("".join(f'set({name} "{value}" CACHE STRING "")\n' for name in names))
        yield from (f"cache {value}: {text}" for text in differences(wanted, outputs("-C", variables)[1]))
        variables.unlink()


LEFT = r"""
cmake_minimum_required(VERSION 3.25)
cmake_policy(VERSION @policies@)
project(several LANGUAGES NONE)
foreach(name IN ITEMS port row first label value text owner concern name service arguments)
  set(${name} mine)
endforeach()
execute_process(COMMAND "${CMAKE_COMMAND}" --help-property-list OUTPUT_VARIABLE properties)
execute_process(COMMAND "${CMAKE_COMMAND}" --help-policy-list OUTPUT_VARIABLE policies)
string(REGEX MATCHALL "[A-Z][A-Z_0-9]+" properties "${properties}")
string(REGEX MATCHALL "CMP[0-9]+" policies "${policies}")
function(look out)
  set(seen "")
  get_cmake_property(names VARIABLES)
  list(REMOVE_ITEM names before after out)
  foreach(name IN LISTS names)
    if(NOT name MATCHES "^(ARG[CNV]|CMAKE_CURRENT_(FUNCTION|LIST_LINE)|CMAKE_MATCH_|properties$|policies$|names$|seen$)")
      string(MD5 hash "${${name}}")
      list(APPEND seen "variable ${name} ${hash}")
    endif()
  endforeach()
  foreach(property IN LISTS properties)
    foreach(scope GLOBAL DIRECTORY)
      get_property(value ${scope} PROPERTY ${property})
      string(MD5 hash "${value}")
      list(APPEND seen "property ${scope} ${property} ${hash}")
    endforeach()
  endforeach()
  set(${out} "${seen}" PARENT_SCOPE)
endfunction()
# A macro, since a function has policies of its own.
macro(look_at_policies out)
  set(${out} "")
  foreach(policy IN LISTS policies)
    cmake_policy(GET ${policy} setting)
    list(APPEND ${out} "policy ${policy} ${setting}")
  endforeach()
  unset(policy)
  unset(setting)
endmacro()
look_at_policies(policies_before)
set(policies_after "")
look(before)
list(APPEND CMAKE_MODULE_PATH "${MODULE}")
include(WazoService)
wazo_platform(STYLE wazo)
wazo_add_service(wazo-few PROGRAM run PORT AUTO)
wazo_add_route(wazo-few /x)
wazo_add_port(wazo-few other AUTO)
look(after)
look_at_policies(policies_after)
foreach(kind "" policies_)
  list(REMOVE_ITEM ${kind}after ${${kind}before})
  foreach(thing IN LISTS ${kind}after)
    message("left: ${thing}")
  endforeach()
endforeach()
"""
# What is documented, or is CMake's own account of what there is.
DOCUMENTED = (
    r"left: (variable (CMAKE_MODULE_PATH|CMAKE_PARENT_LIST_FILE|CPACK_PROJECT_CONFIG_FILE) "
    r"|property (DIRECTORY|GLOBAL) (VARIABLES|CACHE_VARIABLES|SUBDIRECTORIES|BUILDSYSTEM_TARGETS|LISTFILE_STACK|CMAKE_CONFIGURE_DEPENDS) )"
)


def left_behind():
    for policies in ("3.25", "3.5"):
        code, said, _ = configure(project=LEFT.replace("@policies@", policies))
        if code != 0:
            yield f"with policies of {policies} the project does not configure: {said}"
        yield from (f"policies {policies}: {line}" for line in said.splitlines() if line.startswith("left: ") and not re.match(DOCUMENTED, line))


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    problems = [*set_from_outside(), *left_behind()]
    print("\n".join(problems[:60]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
