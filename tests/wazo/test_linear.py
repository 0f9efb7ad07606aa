#!/usr/bin/env python3
"""Ten times the services resolve in ten times the time: ports, routes, names, users and order of 100 and of 1,000 services. label: slow

test_linear.py <directory to work in>. TAP on standard output, with the times of the processor. What is measured ends before anything is rendered: the last
service takes a port that is somebody else's, which is the only error that there must be.
"""

import math
import pathlib
import resource
import subprocess
import sys

module = pathlib.Path(__file__).parents[2] / "cmake"

HEAD = f"""cmake_minimum_required(VERSION 3.25)
project(many LANGUAGES NONE)
list(APPEND CMAKE_MODULE_PATH "{module}")
include(WazoService)
"""

SERVICE = """wazo_add_service(wazo-s{i} PROGRAM program PORT AUTO NEEDS postgresql rabbitmq wazo-auth {before} STATE LOGS wazo-s{i}-audit.log)
wazo_add_port(wazo-s{i} rpc AUTO)
wazo_add_port(wazo-s{i} range {first}-{last} PROTOCOL udp)
wazo_add_route(wazo-s{i} /api/s{i}/1.0/public PUBLIC)
"""

CONFLICT = "wazo_add_service(wazo-last PROGRAM program PORT 9486)\n"


def service(i):
    return SERVICE.format(i=i, before=f"wazo-s{i - 1}" if i else "", first=20000 + 10 * i, last=20009 + 10 * i)


def seconds(directory, count):
    """The time of the processor that count services take, and what CMake said."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "program").write_text("#!/bin/sh\n")
    (directory / "CMakeLists.txt").write_text(HEAD + "".join(map(service, range(count))) + CONFLICT)
    before = processor()
    said = subprocess.run(["cmake", "-S", directory, "-B", directory / "build", "-G", "Ninja"], capture_output=True, text=True, check=False).stderr
    return processor() - before, said


def processor():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main():
    work = pathlib.Path(sys.argv[1])
    none, _ = seconds(work / "none", 0)
    few, _ = seconds(work / "few", 100)
    many, said = seconds(work / "many", 1000)
    exponent = math.log10((many - none) / (few - none))
    print(f"# none {none:.2f} s, 100 services {few:.2f} s, 1,000 services {many:.2f} s: exponent {exponent:.2f}")
    print("ok" if exponent < 1.2 else "not ok", "1 - 1,000 services take ten times as long as 100")
    only_one = said.count("wazo_add_") == 1 and "PORT 9486 belongs to wazo-confd" in said
    print("ok" if only_one else "not ok", "2 - among 1,000 services only the one that is wrong is named")
    print("1..2")
    sys.exit(not (exponent < 1.2 and only_one))


main()
