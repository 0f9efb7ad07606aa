"""The facts of facts.json in the form of artefacts.py: for each point the sentences that a service's files are to say."""

import json
import pathlib


def all_services():
    facts = json.loads((pathlib.Path(__file__).parent / "facts.json").read_text())
    return {name: points(fact) for name, fact in facts.items()}


def points(fact):
    return {
        "description": {fact["description"]},
        "package": {f"Section: {fact['section']}", f"Priority: {fact['priority']}", f"Architecture: {fact['architecture']}"},
        "depends": set(fact["depends"]),
        "user": {f"user {fact['user']}", f"group {fact['group']}"},
        "groups": set(fact["groups"]),
        "command": {fact["command"]},
        "before start": set(fact["before_start"]),
        "behind start": set(fact["behind_start"]),
        "directives": {f"{key}={value}" for key, value in fact["directives"].items()},
        "after": set(fact["after"]),
        "config files": set(fact["config_files"]),
        "logs": set(fact["logs"]),
        "run directory": {path for path in [fact["run_dir"]] if path},
        "folders": set(fact["folders"]),
        "ports": set(fact["ports"]),
        "routes": {sentence for location in fact["locations"] for sentence in route(location)},
        "openapi": {path for path in [fact["openapi_path"]] if path},
        "consul": {name for name in [fact["consul"]] if name},
        "cron": {"has jobs"} if fact["cron"] else set(),
        "standby": {"stop" if fact["group_of_wazo_service"] == "wazo" else "run"},
    }


def route(location):
    path = location["path"]
    yield f"{path}: proxy_pass {location['upstream']}"
    for option in location["options"]:
        yield f"{path}: {option}"
    for include in location["includes"]:
        yield f"{path}: include {include}"
    for header, value in location["headers"].items():
        yield f"{path}: proxy_set_header {header} {value}"
