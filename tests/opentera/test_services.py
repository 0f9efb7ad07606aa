"""Five services that exist, declared: what is generated says what their own files say, and their own parsers would take it. Where tests/lab/opentera has
the platform's sources, the parsers themselves read it."""

import importlib.util
import json
import os
import pathlib
import sys
import types

import gateway

SOURCES = pathlib.Path(os.environ.get("WAZO_LAB_CACHE", "/var/cache/wazo-service-lab"), "opentera-sources/teraserver/python")
DECLARATIONS = """
wazo_platform(STYLE opentera)
wazo_add_service(opentera-file BACKEND backend KEY FileTransferService SYSTEM PORT 4042 TITLE "File Transfer Service" HAS_ASSETS
                 NEEDS redis postgresql DATABASE openterafiles DATABASE_USER teraagent CONFIG file/opentera-file.json ROLES admin user
                 WORKING_DIRECTORY /var/lib/opentera-file STATE)
wazo_add_route(opentera-file /file BODY_SIZE 500M)
wazo_add_service(opentera-log BACKEND backend KEY LoggingService SYSTEM PORT 4041 TITLE "Logging Service"
                 NEEDS redis postgresql DATABASE openteralogs DATABASE_USER teraagent CONFIG log/opentera-log.json ROLES admin user)
wazo_add_service(opentera-rehab BACKEND backend KEY VideoRehabService SYSTEM PORT 4070 TITLE "Télé-réadaptation vidéo" EDITABLE_CONFIG
                 NEEDS redis CONFIG rehab/opentera-rehab.json ENDPOINTS participants:/participant ROLES admin user)
wazo_add_service(opentera-actimetry BACKEND backend KEY ActimetryService PORT 4088 TITLE "Actimetry" HAS_ASSETS HAS_TESTS
                 NEEDS redis postgresql DATABASE_USER teraagent CONFIG actimetry/opentera-actimetry.json)
wazo_add_service(opentera-robot BACKEND backend KEY RobotTeleOperationService PORT 4080 TITLE "Robot Teleoperation Service" HAS_TESTS
                 NEEDS redis CONFIG robot/opentera-robot.json)
"""
WEBRTC = {"hostname": "127.0.0.1", "external_port": 40075, "working_directory": "signaling", "executable": "python3", "script": "server.py"}
OWN = {
    "file": {"FileTransfer": {"files_directory": "files"}},
    "log": {"Logging": {"level": "info"}},
    "rehab": {"WebRTC": {**WEBRTC, "local_base_port": 8080, "max_sessions": 50}},
    "actimetry": {"ActimetryService": {"temp_directory": "files/tmp", "files_directory": "files", "database_directory": "files/databases"}},
    "robot": {"WebRTC": {**WEBRTC, "local_base_port": 9095, "max_sessions": 10, "arguments": "port;key"}},
}
# What their parsers ask for: sections, and fields of each.
BASE = {"Service": ("name", "hostname", "port"), "Backend": ("hostname", "port"), "Redis": ("hostname", "port", "db", "username", "password")}
DATABASE = {"Database": ("name", "port", "url", "username", "password")}
PARSED = {
    "file": {**BASE, **DATABASE, "FileTransfer": ("files_directory",)},
    "log": {**BASE, **DATABASE, "Logging": ("level",)},
    "rehab": {**BASE, "WebRTC": ("hostname", "working_directory", "executable", "script")},
    "actimetry": {**BASE, **DATABASE, "ActimetryService": ()},
    "robot": {**BASE, "WebRTC": ("hostname", "working_directory", "executable", "script", "local_base_port", "max_sessions")},
}
# What the platform's table, or their own files, say of them.
ROWS = {
    "file": ("FileTransferService", "File Transfer Service", 4042, "/file", True, {"service_has_assets": True}),
    "log": ("LoggingService", "Logging Service", 4041, "/log", True, {}),
    "rehab": ("VideoRehabService", "Télé-réadaptation vidéo", 4070, "/rehab", True,
              {"service_editable_config": True, "service_endpoint_participant": "/participant"}),
    "actimetry": ("ActimetryService", "Actimetry", 4088, "/actimetry", False, {"service_has_assets": True, "service_has_tests": True}),
    "robot": ("RobotTeleOperationService", "Robot Teleoperation Service", 4080, "/robot", False, {"service_has_tests": True}),
}
DATABASES = {"file": "openterafiles", "log": "openteralogs", "actimetry": "opentera_actimetry"}
IN_PLATFORM = {"file": "FileTransferService", "log": "LoggingService", "rehab": "VideoRehabService"}


def read(path):
    return json.loads((generated / path).read_text())


def check_row(short, key, title, port, path, system, more):
    row = read(f"registrations/opentera/opentera-{short}.json")["service"]
    usual = {"service_editable_config": False, "service_has_assets": False, "service_has_tests": False, "service_endpoint_user": None,
             "service_endpoint_participant": None, "service_endpoint_device": None}
    expected = {"service_key": key, "service_name": title, "service_port": port, "service_clientendpoint": path, "service_system": system,
                **usual, **more}
    assert {name: row[name] for name in expected} == expected, row


def check_configuration(short):
    configuration = read(f"services/opentera-{short}/root/etc/opentera-{short}/opentera-{short}.json")
    assert set(configuration) == set(PARSED[short]), configuration.keys()
    for section, fields in PARSED[short].items():
        assert set(fields) <= set(configuration[section]), (short, section)
    assert {section: configuration[section] for section in OWN[short]} == OWN[short]
    assert (configuration["Service"]["name"], configuration["Service"]["port"]) == (ROWS[short][0], ROWS[short][2])
    if short in DATABASES:
        assert (configuration["Database"]["name"], configuration["Database"]["username"]) == (DATABASES[short], "teraagent")


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def read_by_the_parser(short, folder):
    sys.modules.update({name: types.ModuleType(name) for name in ("opentera", "opentera.services")})
    load("opentera.services.ServiceConfigManager", SOURCES / "opentera/services/ServiceConfigManager.py")
    manager = load("ConfigManager", SOURCES / f"services/{folder}/ConfigManager.py").ConfigManager()
    path = generated / f"services/opentera-{short}/root/etc/opentera-{short}/opentera-{short}.json"
    assert manager.load_config(str(path)), short
    path.write_text("{}")
    assert not manager.load_config(str(path)), short


work = gateway.work_directory()
files = {f"{short}/opentera-{short}.json": json.dumps(own, indent=2) for short, own in OWN.items()}
generated = gateway.configure(work, DECLARATIONS, {"backend/server.py": "", **files}.items())
for service, facts in ROWS.items():
    check_row(service, *facts)
    check_configuration(service)
unit = (generated / "services/opentera-file/root/usr/lib/systemd/system/opentera-file.service").read_text()
assert "\nWorkingDirectory=/var/lib/opentera-file\n" in unit and "\nRestart=always\n" in unit, unit
if SOURCES.is_dir():
    for service, folder in IN_PLATFORM.items():
        read_by_the_parser(service, folder)
