"""The settings of the service: those of its file, then those of the files in a folder, in the order of their names."""

%if(style STREQUAL "opentera")
import json


def read_settings(file, overrides):
    settings = {}
    for path in [file, *sorted(overrides.glob("*.json"))]:
        for section, values in json.loads(path.read_text()).items():
            settings.setdefault(section, {}).update(values)
    return settings
%else()
import yaml


def read_settings(file, overrides):
    settings = {}
    for path in [file, *sorted(overrides.glob("*.yml"))]:
        settings.update(yaml.safe_load(path.read_text()) or {})
    return settings
%endif()
