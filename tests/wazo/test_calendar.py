#!/usr/bin/env python3
"""A job's timer elapses when cron would run it: systemd's own calculation against crontab(5), for times by chance and for the corners.

test_calendar.py <directory to work in>
"""

import datetime
import itertools
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

work = pathlib.Path(sys.argv[1])
module = pathlib.Path(__file__).parents[2] / "cmake"
BEGIN = datetime.datetime(2027, 1, 30, 22, 58)
COUNT = 10
BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
NAMES = ({}, {}, {}, {n: i for i, n in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)},
         {n: i for i, n in enumerate("sun mon tue wed thu fri sat".split())})
NICKNAMES = {"@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0", "@daily": "0 0 * * *",
             "@midnight": "0 0 * * *", "@hourly": "0 * * * *"}
CORNERS = ["0 3 1,15 * 1-5", "0 3 */2 * 1", "0 3 1-7 * */2", "30 4 13 * fri", "*/7 */5 * Feb Sun", "0-59/20 4-8/3 31 jan,mar-may *", "5,*/30 1 * * 7", "0 0 29 2 *",
           "59 23 31 12 6-7", "0 12 10-10/3 * *", "*/59 0 */31 * *", "1 1 * * 0-7", "1 1 5 * 0-6", "* * * * *", *NICKNAMES]


def numbers(text, place):
    """The numbers that a time of a crontab stands for."""
    found = set()
    for item in text.lower().split(","):
        times, _, step = item.partition("/")
        first, last = BOUNDS[place] if times == "*" else (int(NAMES[place].get(n, n)) for n in (times.split("-") * 2)[:2])
        found.update(range(first, last + 1, int(step or 1)))
    return {n % 7 for n in found} if place == 4 else found


def runs(line):
    """When cron runs a line."""
    texts = NICKNAMES.get(line, line).split()
    minutes, hours, days, months, weekdays = (numbers(text, place) for place, text in enumerate(texts))
    either = not texts[2].startswith("*") and not texts[4].startswith("*")
    for offset in range(366 * 45):
        day = BEGIN.date() + datetime.timedelta(offset)
        by_day, by_weekday = day.day in days, day.isoweekday() % 7 in weekdays
        if day.month in months and ((by_day or by_weekday) if either else (by_day and by_weekday)):
            for hour, minute in itertools.product(sorted(hours), sorted(minutes)):
                time = datetime.datetime.combine(day, datetime.time(hour, minute))
                if time > BEGIN:
                    yield time


def by_chance(chance):
    """A line of a crontab."""
    def item(place):
        first, last = BOUNDS[place]
        one, other = sorted(chance.choices(range(first, last + 1), k=2))
        return chance.choice((f"{one}", f"{one}-{other}", f"{one}-{other}/{chance.randint(1, 4)}", f"*/{chance.randint(1, 9)}"))

    return " ".join("*" if chance.random() < 0.4 else ",".join(item(place) for _ in range(chance.randint(1, 2))) for place in range(5))


def elapses(calendars):
    """When systemd lets events elapse: for each, its first times."""
    done = subprocess.run(["systemd-analyze", "calendar", f"--iterations={COUNT}", f"--base-time={BEGIN}", *calendars], capture_output=True, text=True,
                          env={**os.environ, "TZ": "UTC"})
    assert done.returncode == 0, done.stderr
    return [[datetime.datetime.strptime(time, "%Y-%m-%d %H:%M:%S") for time in re.findall(r"(?:elapse|#\d+): \w+ (\S+ \S+)", part)]
            for part in re.split(r"^ *Normalized form", done.stdout, flags=re.M)[1:]]


chance = random.Random(4)
lines = list(dict.fromkeys(CORNERS + [by_chance(chance) for _ in range(60)]))
shutil.rmtree(work, ignore_errors=True)
work.mkdir(parents=True)
(work / "program").write_text("#!/bin/sh\n")
jobs = "\n".join(f'"{line} /bin/true {at}"' for at, line in enumerate(lines))
(work / "CMakeLists.txt").write_text(f"""cmake_minimum_required(VERSION 3.25)
project(calendar LANGUAGES NONE)
list(APPEND CMAKE_MODULE_PATH "{module}")
include(WazoService)
wazo_add_service(wazo-probe PROGRAM program CRON {jobs})
""")
subprocess.run(["cmake", "-S", work, "-B", work / "build"], check=True, capture_output=True)
units = work / "build/wazo/services/wazo-probe/root/usr/lib/systemd/system"
calendars = [re.findall("^OnCalendar=(.*)$", (units / f"wazo-probe-job-{number}.timer").read_text(), re.M) for number in range(1, len(lines) + 1)]
found = iter(elapses([calendar for alternatives in calendars for calendar in alternatives]))
failed = 0
for line, alternatives in zip(lines, calendars):
    by_systemd = sorted(set(itertools.chain(*(next(found) for _ in alternatives))))[:COUNT]
    by_cron = list(itertools.islice(runs(line), COUNT))
    if by_systemd != by_cron:
        failed += 1
        print(f"{line}\n  {alternatives}\n  systemd {by_systemd}\n  cron    {by_cron}")
sys.exit(failed > 0)
