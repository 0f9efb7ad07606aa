#!/usr/bin/env python3
"""Declares five real services of the platform, makes their packages, and compares what is in them with the facts, point by point.

test_services.py <directory to work in>. TAP on standard output.
"""

import pathlib
import subprocess
import sys

import facts
from artefacts import Artefacts
from differences import Differences

here = pathlib.Path(__file__).parent


def make_packages(build):
    subprocess.run(["cmake", "-S", here / "services", "-B", build, "-G", "Ninja", "-Werror=dev"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cpack", "-G", "DEB"], cwd=build, check=True, stdout=subprocess.DEVNULL)


def compare(name, expected, found, differences):
    """The sentences that only one of the two has, and that no row of the table explains."""
    for point in expected:
        missing = differences.unexplained(name, point, "facts", expected[point] - found[point])
        more = differences.unexplained(name, point, "ours", found[point] - expected[point])
        yield point, [f"- {sentence}" for sentence in sorted(missing)] + [f"+ {sentence}" for sentence in sorted(more)]


def declarations():
    """Each declaration is to be short: that is what all this is about."""
    for path in sorted((here / "services").glob("wazo-*.cmake")):
        lines = len(path.read_text().splitlines())
        yield f"{path.stem} is declared in less than 30 lines", [] if lines < 30 else [f"{lines} lines"]


def results(build):
    yield from declarations()
    differences = Differences()
    for name, expected in facts.all_services().items():
        for point, wrong in compare(name, expected, Artefacts(build, name).points(), differences):
            yield f"{name}: {point}", wrong
    yield "every difference in the table is there", differences.unused()


def main():
    build = pathlib.Path(sys.argv[1]) / "build"
    make_packages(build)
    failed = False
    number = 0
    for number, (sentence, wrong) in enumerate(results(build), 1):
        print("not ok" if wrong else "ok", number, "-", sentence)
        for line in wrong:
            print("#", line)
        failed = failed or bool(wrong)
    print(f"1..{number}")
    sys.exit(failed)


main()
